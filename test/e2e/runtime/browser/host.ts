import type { CloudAnswer, HostMessage } from '../types';

interface HostWindow {
  __host(message: HostMessage): Promise<unknown>;
}

const send = (window as unknown as HostWindow).__host;

/** Tells the Node side something; it does not answer. */
export function report(message: HostMessage): void {
  void send(message);
}

/** Posts `body` to `path` of the local cloud, as the user who is signed in, and gives its answer. */
export async function askCloud(path: string, body: unknown): Promise<CloudAnswer> {
  return (await send({ kind: 'cloud', path, body })) as CloudAnswer;
}

/** Records an exception of the program. Anything thrown is accepted. */
export function reportException(thrown: unknown): void {
  const error = thrown instanceof Error ? thrown : new Error(describe(thrown));
  report({ kind: 'exception', exception: { message: error.message, stack: error.stack ?? '' } });
}

/** A copy of a value that survives JSON: functions and what cannot be written become `null` or are left out. */
export function jsonCopy(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null');
  } catch {
    return String(value);
  }
}

function describe(thrown: unknown): string {
  if (typeof thrown === 'string') return thrown;
  return JSON.stringify(jsonCopy(thrown));
}
