/**
 * The switches for faults: what a visitor or a test has told the local cloud to do badly. One object, read by
 * every part at the moment it acts, changed through /local/faults.
 */
export const MESSAGE_FAULTS = ['ok', 'fail', 'hang', 'acceptThenHang', 'twice'] as const;

/**
 * ok · refuse · never answer and lose it · deliver it but never answer · deliver it twice · refuse with one of the
 * provider's own codes (`code:43107`).
 */
export type MessageFault = (typeof MESSAGE_FAULTS)[number] | `code:${string}`;

export const MESSAGE_CHANNELS = ['wechat', 'wecom', 'sms'] as const;
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number];

/** What a phone's connection is like. */
export interface NetworkFault {
  /** Added before each answer, in milliseconds. */
  readonly slowMs: number;
  /** Calls break off without an answer. */
  readonly offline: boolean;
}

export interface FaultSettings extends Readonly<Record<MessageChannel, MessageFault>> {
  /** `double`: every timer tick is delivered twice, as at-least-once delivery allows. */
  readonly timers: 'ok' | 'double';
  /** By persona id; who is not listed has a good connection. */
  readonly network: Readonly<Record<string, NetworkFault>>;
  /**
   * By function name: kill the instance in its next call, after it has made this many calls to the cloud
   * (0: as soon as it begins). An entry disappears when it has done its work.
   */
  readonly kill: Readonly<Record<string, number>>;
}

export const NO_FAULTS: FaultSettings = {
  wechat: 'ok',
  wecom: 'ok',
  sms: 'ok',
  timers: 'ok',
  network: {},
  kill: {},
};

export interface Faults {
  /** The settings as they are now. */
  get(): FaultSettings;
  /** Merges a change into the settings. `null` for a persona or a function removes its entry. Throws InvalidFault. */
  set(change: unknown): FaultSettings;
  /** Back to no faults at all. */
  clear(): FaultSettings;
  /** Takes the order to kill the next call of a function, if there is one: the number of cloud calls it may make first. */
  takeKill(functionName: string): number | undefined;
}

/** A change that names an unknown switch or value; the message says which. */
export class InvalidFault extends Error {}

export function createFaults(): Faults {
  let settings = NO_FAULTS;
  return {
    get: () => settings,
    set(change) {
      settings = merge(settings, change);
      return settings;
    },
    clear() {
      settings = NO_FAULTS;
      return settings;
    },
    takeKill(functionName) {
      const { [functionName]: order, ...rest } = settings.kill;
      if (order !== undefined) settings = { ...settings, kill: rest };
      return order;
    },
  };
}

function merge(settings: FaultSettings, change: unknown): FaultSettings {
  if (!isRecord(change)) throw new InvalidFault('a change is an object of switches, see GET /local/faults');
  let next = settings;
  for (const [name, value] of Object.entries(change)) {
    if (MESSAGE_CHANNELS.some((channel) => channel === name)) {
      next = { ...next, [name]: readMessageFault(value, name) };
    } else if (name === 'timers') {
      next = { ...next, timers: oneOf(['ok', 'double'] as const, value, name) };
    } else if (name === 'network') {
      next = { ...next, network: mergeEntries(next.network, value, name, readNetworkFault) };
    } else if (name === 'kill') {
      next = { ...next, kill: mergeEntries(next.kill, value, name, readCount) };
    } else {
      throw new InvalidFault(`unknown switch ${name}; known are ${Object.keys(NO_FAULTS).join(', ')}`);
    }
  }
  return next;
}

function readMessageFault(value: unknown, name: string): MessageFault {
  const code = typeof value === 'string' ? /^code:([-\w.]{1,80})$/.exec(value)?.[1] : undefined;
  return code === undefined ? oneOf(MESSAGE_FAULTS, value, name) : `code:${code}`;
}

function mergeEntries<T>(
  entries: Readonly<Record<string, T>>,
  change: unknown,
  name: string,
  read: (value: unknown, name: string) => T,
): Readonly<Record<string, T>> {
  if (!isRecord(change)) throw new InvalidFault(`${name} is an object`);
  const next = new Map(Object.entries(entries));
  for (const [key, value] of Object.entries(change)) {
    if (value === null) next.delete(key);
    else next.set(key, read(value, `${name}.${key}`));
  }
  return Object.fromEntries(next);
}

function readNetworkFault(value: unknown, name: string): NetworkFault {
  if (!isRecord(value)) throw new InvalidFault(`${name} is { slowMs?, offline? }`);
  const { slowMs = 0, offline = false } = value;
  if (typeof offline !== 'boolean') throw new InvalidFault(`${name}.offline is true or false`);
  return { slowMs: readCount(slowMs, `${name}.slowMs`), offline };
}

function readCount(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 600_000) {
    throw new InvalidFault(`${name} is a whole number from 0 to 600000`);
  }
  return value;
}

function oneOf<const T extends readonly string[]>(allowed: T, value: unknown, name: string): T[number] {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new InvalidFault(`${name} is one of ${allowed.join(', ')}`);
  return found;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
