import type { RuleTrace } from '../assessment/trace';
import type { LegalReference } from '../kernel/legal-reference';
import type { PlainDate } from '../kernel/plain-date';
import type { Policy } from '../policy/policy-at';
import type { ParameterName } from '../policy/policy-parameter';

/** A parameter that an amount rests on and that says something else than before. */
export interface ChangedSetting {
  readonly name: ParameterName;
  /** Its name in Chinese. */
  readonly label: string;
  readonly before: unknown;
  readonly now: unknown;
  readonly effectiveFrom: PlainDate;
  readonly source: LegalReference;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Those parameters of a trace that the policy before set otherwise, each once. */
export function changedSettings(trace: RuleTrace, before: Policy, now: Policy): readonly ChangedSetting[] {
  const seen = new Map<ParameterName, ChangedSetting>();
  for (const { label, derivation } of trace) {
    if (derivation.by !== 'parameter' || seen.has(derivation.name)) continue;
    const [was, is] = [before.find(derivation.name), now.find(derivation.name)];
    if (!is || isSame(was?.value, is.value)) continue;
    const { effectiveFrom, source } = is;
    seen.set(derivation.name, {
      name: derivation.name,
      label,
      before: was?.value,
      now: is.value,
      effectiveFrom,
      source,
    });
  }
  return [...seen.values()];
}
