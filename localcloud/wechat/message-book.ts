import { join } from 'node:path';
import { type AppendLog, openAppendLog } from '../messaging/append-log';
import type { Message } from '../server/part';

type Entry =
  | { readonly type: 'consent'; readonly openid: string; readonly templateId: string }
  | {
      readonly type: 'message';
      readonly openid: string;
      readonly templateId: string;
      /** False for the second copy of a message that was delivered twice. */
      readonly spends: boolean;
      readonly message: Message;
    };

/** What people have agreed to and what they were sent, kept so that a killed local cloud forgets none of it. */
export class MessageBook {
  private readonly log: AppendLog<Entry>;

  constructor(dataDir: string) {
    this.log = openAppendLog(join(dataDir, 'wechat-messages.jsonl'));
  }

  /** One more message of the template may be sent to the person. */
  addConsent(openid: string, templateId: string): void {
    this.log.append({ type: 'consent', openid, templateId });
  }

  addMessage(openid: string, templateId: string, message: Message, spends: boolean): void {
    this.log.append({ type: 'message', openid, templateId, spends, message });
  }

  /** How many more messages of the template the person takes. */
  consentsLeft(openid: string, templateId: string): number {
    let left = 0;
    for (const entry of this.log.entries) {
      if (entry.openid !== openid || entry.templateId !== templateId) continue;
      if (entry.type === 'consent') left += 1;
      else if (entry.spends) left -= 1;
    }
    return left;
  }

  messagesOf(openid: string): Message[] {
    return this.log.entries.flatMap((entry) =>
      entry.type === 'message' && entry.openid === openid ? [entry.message] : [],
    );
  }

  /** How many messages were sent since that ISO instant. */
  sentSince(instant: string): number {
    return this.log.entries.filter((entry) => entry.type === 'message' && entry.message.at >= instant).length;
  }

  close(): void {
    this.log.close();
  }
}
