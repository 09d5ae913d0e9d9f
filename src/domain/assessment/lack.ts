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

/** Whether both say the same; a lack that is handed on is the same object most of the time. */
function isSame(a: Lack, b: Lack): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind || a.what !== b.what) return false;
  if (a.kind === 'parameter') return b.kind === 'parameter' && a.name === b.name;
  return b.kind !== 'parameter' && a.about === b.about;
}

function has(lacks: readonly Lack[], lack: Lack): boolean {
  for (const one of lacks) if (isSame(one, lack)) return true;
  return false;
}

/** Both lists as one, each lack once in the order of first appearance; no new list where one says nothing new. */
export function bothLacks(a: readonly Lack[], b: readonly Lack[]): readonly Lack[] {
  if (b.length === 0 || a === b) return a;
  if (a.length === 0) return b;
  let both: Lack[] | undefined;
  for (const lack of b) {
    if (has(both ?? a, lack)) continue;
    both ??= [...a];
    both.push(lack);
  }
  return both ?? a;
}

/** Each once, in the order of first appearance. */
export function distinctLacks(lacks: readonly Lack[]): readonly Lack[] {
  if (lacks.length < 2) return lacks;
  const distinct: Lack[] = [];
  for (const lack of lacks) if (!has(distinct, lack)) distinct.push(lack);
  return distinct.length === lacks.length ? lacks : distinct;
}
