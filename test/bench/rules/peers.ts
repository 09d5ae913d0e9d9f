import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PlainHousehold } from './plain-household';
import type { SharedAnswer } from './shared-answer';

/** Another rules engine with the shared conditions loaded. */
export interface Peer {
  readonly name: string;
  decide(household: PlainHousehold): Promise<SharedAnswer>;
}

/** Loads a package of the bench's own folder; throws where it is not installed. */
export const ofBench = (root: string): NodeJS.Require =>
  createRequire(join(root, 'test/bench/rules/package.json'));
