import { inWords, type PlainDate } from '../kernel/plain-date';
import { ALL_PARAMETERS } from '../policy/all-parameters';
import type { PolicyParameter } from '../policy/policy-parameter';
import { lastVerified, withPublished } from '../policy/with-published';

/** What a phone has of a place beyond what is built in. */
export interface PublishedRules {
  readonly version: string;
  /** The day on which the cloud said that this is what stands. */
  readonly asOf: PlainDate;
  readonly parameters: readonly PolicyParameter[];
}

/** As they travel: `parameters` were checked for their shape, and the cloud vouches for their values. */
export const publishedRules = (
  version: string,
  asOf: PlainDate,
  parameters: readonly unknown[],
): PublishedRules => ({ version, asOf, parameters: parameters as readonly PolicyParameter[] });

/** What was kept on a phone, when it is that. */
export const isPublishedRules = (value: unknown): value is PublishedRules =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  'asOf' in value &&
  'parameters' in value &&
  Array.isArray(value.parameters);

/** The parameters for a place: those built in, with what was published where the phone has it. */
export const parametersFor = (rules: PublishedRules | undefined): readonly PolicyParameter[] =>
  rules && rules.parameters.length > 0 ? withPublished(ALL_PARAMETERS, rules.parameters) : ALL_PARAMETERS;

/** As of which day the values for `place` are, in a sentence. */
export function asOfWords(rules: PublishedRules | undefined, place: string): string {
  if (rules) return `这里的数是${inWords(rules.asOf)}更新的。`;
  const verified = lastVerified(ALL_PARAMETERS, place);
  return `这里的数是小程序自带的${verified ? `，${inWords(verified)}核对过` : ''}；有网络时会自动更新。`;
}
