import { closeSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file to which entries are added and from which none is ever taken: one line of JSON each. */
export interface AppendLog<T> {
  /** Everything that was ever added, oldest first. */
  readonly entries: readonly T[];
  /** Adds an entry; it is on the disk when this returns. */
  append(entry: T): void;
  close(): void;
}

/** Opens the log, or begins one. A last line that a crash cut off was never acknowledged, and is cut off the file. */
export function openAppendLog<T>(file: string): AppendLog<T> {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'a+', 0o600);
  const content = readFileSync(file);
  const whole = content.lastIndexOf('\n') + 1;
  if (whole < content.length) ftruncateSync(handle, whole);
  const lines = content.toString('utf8', 0, whole).split('\n').filter(Boolean);
  const entries = lines.map((line) => JSON.parse(line) as T);
  return {
    entries,
    append(entry) {
      writeSync(handle, `${JSON.stringify(entry)}\n`);
      fsyncSync(handle);
      entries.push(entry);
    },
    close: () => closeSync(handle),
  };
}
