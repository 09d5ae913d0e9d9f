import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Message } from '../server/part';
import { type AppendLog, openAppendLog } from './append-log';

interface Entry {
  /** `wecom:<user id>` or `sms:<number>`. */
  readonly address: string;
  readonly message: Message;
  /** Two messages with the same fingerprint say the same. */
  readonly fingerprint: string;
}

export interface PhoneLog {
  add(address: string, message: Omit<Message, 'id'>, fingerprint: string): void;
  messagesAt(address: string): Message[];
  /** Short messages that reached the numbers that are wanted, each with its number. */
  shortMessages(isWanted: (number: string) => boolean): Message[];
  /** How many messages of that fingerprint, or with any when it is left out, reached the address since that instant. */
  countSince(address: string, instant: string, fingerprint?: string): number;
  close(): void;
}

/** WeCom and short messages that reached phones, kept so that a killed local cloud forgets none. */
export function openPhoneLog(dataDir: string): PhoneLog {
  const log: AppendLog<Entry> = openAppendLog(join(dataDir, 'phone-messages.jsonl'));
  const at = (address: string): Entry[] => log.entries.filter((entry) => entry.address === address);
  return {
    add: (address, message, fingerprint) =>
      log.append({ address, message: { id: randomUUID(), ...message }, fingerprint }),
    messagesAt: (address) => at(address).map(({ message }) => message),
    shortMessages: (isWanted) =>
      log.entries.flatMap(({ address, message }) => {
        const number = /^sms:(.*)$/.exec(address)?.[1];
        return number !== undefined && isWanted(number) ? [{ ...message, to: number }] : [];
      }),
    countSince: (address, instant, fingerprint) =>
      at(address).filter(
        (entry) =>
          entry.message.at >= instant && (fingerprint === undefined || entry.fingerprint === fingerprint),
      ).length,
    close: () => log.close(),
  };
}
