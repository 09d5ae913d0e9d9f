import { Calculation } from '../assessment/calculation';
import type { Answer, Judgement } from '../assessment/finding';
import type { PersonInHousehold } from '../assessment/household';
import { householdOf } from '../assessment/household-of';
import { hasDisabilityOf } from '../assessment/severe-disability';
import { knownValue } from '../facts/fact';
import type { HouseholdFacts, PersonFacts } from '../facts/household-facts';
import { cite } from '../law/cite';
import type { Policy } from '../policy/policy-at';
import type { Assessment } from '../programs/assess';
import {
  hasSpecialHardship,
  inMarginHousehold,
  isClergyApart,
  isNamedByPlace,
  isUnemployedDisabled,
} from '../programs/single-person/conditions/single-person-grounds';

/** On which list somebody stands who may apply alone: words and article, in one map. */
export const SINGLE_PERSON_LISTS = {
  severelyDisabled: {
    text: '低保边缘家庭中的重度残疾人、三级智力和精神残疾人',
    article: cite('dibaoMeasures', '第八条第（一）项'),
  },
  seriouslyIll: {
    text: '低保边缘家庭中的重特大疾病患者',
    article: cite('dibaoMeasures', '第八条第（二）项'),
  },
  clergyApart: {
    text: '脱离家庭、在宗教场所居住的生活困难宗教教职人员',
    article: cite('dibaoMeasures', '第八条第（三）项'),
  },
  namedByPlace: {
    text: '本地规定的其他特殊困难人员',
    article: cite('dibaoMeasures', '第八条第（四）项'),
  },
  unemployedDisabled: {
    text: '成年无业重度残疾人，参照单人户',
    article: cite('safetyNetNotice', '一（一）'),
  },
  specialHardship: {
    text: '低保边缘家庭中确有特殊困难的人员',
    article: cite('assistanceAct', '第二十一条'),
  },
} as const;
export type SinglePersonList = keyof typeof SINGLE_PERSON_LISTS;

/** One person's unit of their own (单人户), and the family that it is carved out of. */
export interface FamilyLink {
  readonly person: string;
  /** Who applies for the family. */
  readonly applicant: string;
  /** Who else of the family counts, or may count. */
  readonly family: readonly string[];
  readonly answer: Answer;
  /** The lists on which the person stands, or may stand while something is open. */
  readonly lists: readonly { readonly list: SinglePersonList; readonly is: 'met' | 'undetermined' }[];
}

type Subject = PersonInHousehold & { readonly margin: Judgement };

/** The two grounds of one sentence of the law, each by itself: only the one is known of the other person. */
const onlyBy = (subject: Subject, changed: Partial<PersonFacts>): Judgement =>
  inMarginHousehold({ ...subject, person: { ...subject.person, ...changed } }, subject.margin);

const JUDGED: Readonly<Record<SinglePersonList, (subject: Subject) => Judgement>> = {
  severelyDisabled: (subject) => {
    const isDisabled = hasDisabilityOf('severeDisabilities', subject.person, subject.household);
    return isDisabled.answer === 'notMet'
      ? isDisabled
      : onlyBy(subject, { isSeriouslyIll: { value: false, provenance: 'declared' } });
  },
  seriouslyIll: (subject) =>
    knownValue(subject.person.isSeriouslyIll) === false
      ? { answer: 'notMet', lacks: [] }
      : onlyBy(subject, { disability: { value: 'none', provenance: 'declared' } }),
  clergyApart: isClergyApart,
  namedByPlace: isNamedByPlace,
  unemployedDisabled: isUnemployedDisabled,
  specialHardship: (subject) => hasSpecialHardship(subject, subject.margin),
};

function listsOf(subject: Subject): FamilyLink['lists'] {
  return (Object.keys(JUDGED) as SinglePersonList[]).flatMap((list) => {
    const { answer } = JUDGED[list](subject);
    return answer === 'notMet' ? [] : [{ list, is: answer }];
  });
}

/**
 * For everybody who may be a unit of their own: from which family, and on which list. The unit is paid for one person;
 * what the family has and how it changes still bears on it.
 */
export function singlePersonLinks(
  { classes, memberships }: Assessment,
  facts: HouseholdFacts,
  policy: Policy,
): readonly FamilyLink[] {
  if (classes.singlePerson.length === 0) return [];
  const household = householdOf(facts, new Calculation(policy, false));
  const margin = classes.subsistenceMargin;
  const counted = memberships
    .filter(({ standing }) => standing === 'counted' || standing === 'undetermined')
    .map(({ person }) => person);
  const applicant = facts.people.find(({ relation }) => relation === 'applicant')?.id ?? '';
  return classes.singlePerson.flatMap(({ about, answer }) => {
    const person = facts.people.find(({ id }) => id === about);
    if (!person) return [];
    const family = counted.filter((id) => id !== person.id);
    return [{ person: person.id, applicant, family, answer, lists: listsOf({ person, household, margin }) }];
  });
}
