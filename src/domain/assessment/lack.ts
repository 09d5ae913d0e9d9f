import type { ParameterName } from '../policy/policy-parameter';

/**
 * What an answer waits for (还差什么): a fact that somebody can tell or prove, an officer's judgement of this one case
 * (个案认定), or a parameter that the place has not set.
 */
export type Lack =
  | { readonly kind: 'fact'; readonly what: string; readonly about?: string }
  | { readonly kind: 'judgement'; readonly what: string; readonly about?: string }
  | { readonly kind: 'proof'; readonly what: string; readonly about?: string }
  | { readonly kind: 'parameter'; readonly what: string; readonly name: ParameterName };

export const NO_LACKS: readonly Lack[] = [];

/** Both lists as one, without making a new one where one is empty. */
export const bothLacks = (a: readonly Lack[], b: readonly Lack[]): readonly Lack[] => {
  if (b.length === 0 || a === b) return a;
  return a.length === 0 ? b : [...a, ...b];
};

const key = (lack: Lack): string =>
  `${lack.kind}/${lack.what}/${lack.kind === 'parameter' ? lack.name : (lack.about ?? '')}`;

/** Each once, in the order of first appearance. */
export const distinctLacks = (lacks: readonly Lack[]): readonly Lack[] => {
  if (lacks.length < 2) return lacks;
  const seen = new Map(lacks.map((lack) => [key(lack), lack]));
  return [...seen.values()];
};
