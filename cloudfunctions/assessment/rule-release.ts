import { createHash } from 'node:crypto';
import { createContext, Script } from 'node:vm';

/** Rules that can be run, and the hash of their code that names them. */
export interface RuleRelease {
  readonly hash: string;
  /** The answer to a `Question`: what was used and what the rules say; all JSON. */
  determine(question: string): string;
  /** What the rules say, as canonical JSON, about inputs that were kept. */
  recompute(inputs: string): string;
}

/** The name of a release: SHA-256 of its code, in hexadecimal. */
export const releaseHashOf = (code: string): string => createHash('sha256').update(code).digest('hex');

const LONGEST_RUN_MS = 5_000;

/**
 * Makes the code of a release runnable. It gets a world of its own: no modules, no files, no network, no clock of
 * this process; text goes in and text comes out. Throws for code that is no release.
 */
export function releaseOf(code: string): RuleRelease {
  const world = createContext({ module: { exports: {} }, exports: {}, input: '' });
  const limits = { timeout: LONGEST_RUN_MS };
  new Script(code, { filename: 'rule-release.js' }).runInContext(world, limits);
  const scripts = {
    determine: new Script('module.exports.determine(input)'),
    recompute: new Script('module.exports.recompute(input)'),
  };
  const run = (name: keyof typeof scripts, input: string): string => {
    world.input = input;
    const output: unknown = scripts[name].runInContext(world, limits);
    if (typeof output !== 'string') throw new Error(`the release gave no text for ${name}`);
    return output;
  };
  return {
    hash: releaseHashOf(code),
    determine: (question) => run('determine', question),
    recompute: (inputs) => run('recompute', inputs),
  };
}
