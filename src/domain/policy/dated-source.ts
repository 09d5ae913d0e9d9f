import type { LegalReference } from '../kernel/legal-reference';
import type { PlainDate } from '../kernel/plain-date';
import type { Confidence, ParameterRepeal } from './policy-parameter';

/**
 * The dates, source and trust that the values of a parameter pack share. `effectiveFrom` is the day from which the
 * value applies, `inForceFrom` the day on which it was published, the same day where it is left out.
 */
export const datedSource = (
  source: LegalReference,
  confidence: Confidence,
  effectiveFrom: string,
  inForceFrom = effectiveFrom,
): Omit<ParameterRepeal, 'repealed'> => ({
  source,
  confidence,
  effectiveFrom: effectiveFrom as PlainDate,
  inForceFrom: inForceFrom as PlainDate,
  lastVerifiedOn: '2026-11-22' as PlainDate,
});
