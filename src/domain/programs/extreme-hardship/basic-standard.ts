import type { Calculation, Figure, Naming } from '../../assessment/calculation';
import { knownValue } from '../../facts/fact';
import type { PersonFacts } from '../../facts/household-facts';
import { cite } from '../../law/cite';

const fenAYear = (label: string): Naming => ({
  label,
  unit: 'fenAYear',
  article: cite('assistanceAct', '第十七条'),
});
const LOWER = fenAYear('集中供养和分散供养中低的标准');
const HIGHER = fenAYear('集中供养和分散供养中高的标准');
const BETWEEN = fenAYear('两个标准的差额');
const CHOICE = fenAYear('按供养形式多出的部分（由本人选择）');
const STANDARD = fenAYear('特困人员基本生活标准');

/**
 * The basic standard for a person, fen a year. Where the place has one of its own for institutions (集中供养) it goes by
 * where the person chose to be (社会救助法第十六条), and lies between the two until they have.
 */
export function basicStandardFor({ id, placeOfCare }: PersonFacts, calculation: Calculation): Figure {
  const atHome = calculation.parameter('extremeHardshipStandard');
  const place = placeOfCare && knownValue(placeOfCare);
  if (place === 'home' || calculation.setting('institutionStandard').value === undefined) return atHome;
  const inInstitution = calculation.parameter('institutionStandard');
  if (place === 'institution') return inInstitution;
  const lower = calculation.least(LOWER, atHome, inInstitution);
  const more = calculation.difference(BETWEEN, calculation.most(HIGHER, atHome, inInstitution), lower);
  const lack = { kind: 'fact', what: '在机构集中供养还是在家分散供养（由本人选择）', about: id } as const;
  return calculation.sum(STANDARD, [lower, calculation.open(CHOICE, more, [lack], id)], id);
}
