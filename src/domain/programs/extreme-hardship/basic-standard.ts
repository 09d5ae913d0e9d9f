import type { Calculation, Figure, Naming } from '../../assessment/calculation';
import { knownValue } from '../../facts/fact';
import type { PersonFacts } from '../../facts/household-facts';
import { cite } from '../../law/cite';

const OPEN: Naming = {
  label: '特困人员基本生活标准（还没有选供养形式）',
  unit: 'fenAYear',
  article: cite('assistanceAct', '第十七条'),
};

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
  const lower = calculation.least(OPEN, atHome, inInstitution, id);
  const more = calculation.difference(OPEN, calculation.most(OPEN, atHome, inInstitution, id), lower, id);
  const lack = { kind: 'fact', what: '在机构集中供养还是在家分散供养（由本人选择）', about: id } as const;
  return calculation.sum(OPEN, [lower, calculation.open(OPEN, more, [lack], id)], id);
}
