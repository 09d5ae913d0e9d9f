import type { Calculation, Figure } from '../../assessment/calculation';
import { knownValue } from '../../facts/fact';
import type { PersonFacts } from '../../facts/household-facts';
import { cite } from '../../law/cite';

/** 生活自理能力: 具备（全自理）、部分丧失（半护理）、完全丧失（全护理）. */
export type SelfCare = 'full' | 'half' | 'none';
export const SELF_CARE_TEXT: Readonly<Record<SelfCare, string>> = {
  full: '具备生活自理能力',
  half: '部分丧失生活自理能力',
  none: '完全丧失生活自理能力',
};

/**
 * Which level the six things give (特困人员认定办法第二十二条): all can be done, up to three cannot, more cannot.
 * Undefined until somebody has looked, or where the parameter is missing.
 */
export function selfCareOf(person: PersonFacts, calculation: Calculation): SelfCare | undefined {
  const cannot = knownValue(person.cannotDoAlone);
  const { value: halfMost } = calculation.setting('selfCareHalfMost');
  if (cannot === undefined || halfMost === undefined) return undefined;
  const count = new Set(cannot).size;
  if (count === 0) return 'full';
  return count <= halfMost ? 'half' : 'none';
}

const PARAMETER = { full: 'careStandardFull', half: 'careStandardHalf', none: 'careStandardNone' } as const;

/** The care standard for a person, fen a year; up to the highest until their self-care has been assessed. */
export function careStandardFor(person: PersonFacts, calculation: Calculation): Figure {
  const level = selfCareOf(person, calculation);
  if (level) return calculation.parameter(PARAMETER[level]);
  return calculation.open(
    { label: '照料护理标准（要评估自理能力）', unit: 'fenAYear', article: cite('assistanceAct', '第十七条') },
    calculation.parameter(PARAMETER.none),
    [{ kind: 'fact', what: '六项生活自理能力评估', about: person.id }],
    person.id,
  );
}
