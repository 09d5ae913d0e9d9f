import type { Assessment } from '../programs/assess';
import type { ClassResult } from '../programs/shared/class-result';
import type { Award } from './award';

/** What the assessment says of the award's class, for its person where the class is for persons. */
export function resultFor({ class: name, covers }: Award, { classes }: Assessment): ClassResult | undefined {
  if (name === 'subsistenceAllowance') return classes.subsistenceAllowance;
  return classes[name].find(({ about }) => about === covers[0]);
}
