import code from 'rule-release';
import { type RuleRelease, releaseOf } from './rule-release';

/** The code of the rules that this bundle brings. */
export const CURRENT_CODE = code;

let made: RuleRelease | undefined;

/** The rules that this bundle brings: what is run is what was hashed. Made once for each instance. */
export const currentRelease = (): RuleRelease => {
  made ??= releaseOf(code);
  return made;
};
