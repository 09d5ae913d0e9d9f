import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FunctionDeclaration } from '../../../config/functions';
import { createFaults, type Faults } from '../../../localcloud/faults';
import type { Outcome } from '../../../localcloud/functions/outcome';
import { createRunner, type FunctionRunner, type RunnerOptions } from '../../../localcloud/functions/runner';

export interface FixtureFunctions {
  readonly runner: FunctionRunner;
  readonly faults: Faults;
  readonly logged: { functionName: string; requestId: string; level: string; text: string }[];
  /** Replaces a function's bundle on the disk. */
  rewrite(name: string, source: string): void;
  close(): Promise<void>;
}

/** Bundles as a build would leave them, from sources given by function name. */
export function writeBundles(folder: string, sources: Readonly<Record<string, string>>): void {
  for (const [name, source] of Object.entries(sources)) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'index.js'), source);
  }
}

export function declare(name: string, more: Partial<FunctionDeclaration> = {}): FunctionDeclaration {
  return { name, timeoutSeconds: 10, memoryMb: 128, ...more };
}

/** A runner over bundles in a temporary folder. */
export function runFixtureFunctions(
  sources: Readonly<Record<string, string>>,
  more: Partial<RunnerOptions> & { readonly declarations?: readonly FunctionDeclaration[] } = {},
): FixtureFunctions {
  const functionsDir = mkdtempSync(join(tmpdir(), 'functions-'));
  writeBundles(functionsDir, sources);
  const faults = createFaults();
  const logged: FixtureFunctions['logged'] = [];
  const runner = createRunner({
    functions: more.declarations ?? Object.keys(sources).map((name) => declare(name)),
    functionsDir,
    faults,
    adminUrl: () => 'http://127.0.0.1:9/admin',
    environment: () => ({ DIGEST_KEY: 'from the data directory' }),
    onLog: (line) => logged.push(line),
    ...more,
  });
  return {
    runner,
    faults,
    logged,
    rewrite: (name, source) => writeBundles(functionsDir, { [name]: source }),
    async close() {
      await runner.close();
      rmSync(functionsDir, { recursive: true, force: true });
    },
  };
}

/** A person calling through wx.cloud. */
export function client(openid: string) {
  return { kind: 'client', openid } as const;
}

/** What the function returned; throws when the call failed. */
export function resultOf(outcome: Outcome): unknown {
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.failure.errorMessage}`);
  return JSON.parse(outcome.json);
}
