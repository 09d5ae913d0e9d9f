import { createWriteStream, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LogLine } from '../functions/instance';

/** A log that has grown beyond this is put aside at the next start. */
const MAX_LOG_BYTES = 10 * 1024 * 1024;

export interface FunctionLog {
  write(line: LogLine & { readonly functionName: string }): void;
  close(): Promise<void>;
}

/** What functions print, one line each with time, function and request id, in `<data>/functions.log`. */
export function openFunctionLog(dataDir: string): FunctionLog {
  const file = join(dataDir, 'functions.log');
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_LOG_BYTES) renameSync(file, `${file}.1`);
  const stream = createWriteStream(file, { flags: 'a' });
  // A full disk must not end the local cloud for the sake of its log.
  stream.on('error', () => {});
  return {
    write({ functionName, requestId, level, text }) {
      const prefix = `${new Date().toISOString()} ${functionName} ${requestId} ${level}`;
      stream.write(
        `${text
          .split('\n')
          .map((line) => `${prefix} ${line}\n`)
          .join('')}`,
      );
    },
    close: () => new Promise((resolve) => stream.end(() => resolve())),
  };
}
