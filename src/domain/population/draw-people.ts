import type { PersonFacts } from '../facts/household-facts';
import type { PlainDate } from '../kernel/plain-date';
import { plusDays } from '../kernel/plain-date';
import { AGE_OF, COMPOSITIONS, RELATION_OF, type Role } from './compositions';
import {
  AGES,
  CANNOT_DO_ALONE,
  DISABILITY_CATEGORY,
  DISABILITY_GRADE,
  DISABILITY_SHARE,
  ILLNESS_SHARE,
  type Livelihood,
  PERSON,
  POOR_TIMES,
  SELF_CARE_ITEMS,
  type Stage,
} from './distributions';
import type { Draw, Knowledge } from './draw';
import { WORKS } from './income-distributions';

/** A person as they really are, before it is asked what anybody knows of it. */
export interface DrawnPerson {
  readonly id: string;
  readonly age: number;
  readonly stage: Stage;
  readonly isDisabled: boolean;
  readonly isIll: boolean;
  readonly works: boolean;
  readonly studies: boolean;
  readonly facts: PersonFacts;
}

/** What the draws of one household share. */
export interface Drawing {
  readonly draw: Draw;
  readonly known: Knowledge;
  readonly on: PlainDate;
  readonly area: 'urban' | 'rural';
  readonly livelihood: Livelihood;
}

const DAYS_A_YEAR = 365;
const stageOf = (age: number): Stage => (age < AGES.adult ? 'minor' : age < AGES.old ? 'adult' : 'elder');
const more = (share: number, livelihood: Livelihood): number =>
  livelihood === 'poor' ? share * POOR_TIMES : share;

/** A birthday that makes somebody `age` years old on `on`. */
function birthOf(age: number, { draw, on }: Drawing): PlainDate {
  const day = plusDays(on, -draw.whole([0, DAYS_A_YEAR - 1]));
  const year = Number(day.slice(0, 'YYYY'.length)) - age;
  const monthAndDay = day.slice('YYYY'.length);
  return `${year}${monthAndDay === '-02-29' ? '-02-28' : monthAndDay}` as PlainDate;
}

function disabilityOf(stage: Stage, { draw, livelihood }: Drawing) {
  if (!draw.chance(more(DISABILITY_SHARE[stage], livelihood))) return 'none' as const;
  return { category: draw.pick(DISABILITY_CATEGORY), grade: draw.pick(DISABILITY_GRADE) };
}

const studyOf = (age: number, { draw }: Drawing) =>
  age >= AGES.adult && age <= AGES.studiesUpTo ? draw.pick(PERSON.studies) : 'none';

/** By the age alone, as the school's papers say it. */
function schoolStageAt(age: number): PersonFacts['schoolStage'] {
  const ofMinor = age >= AGES.seniorHigh ? 'seniorHigh' : 'compulsory';
  return { value: age >= AGES.adult ? 'university' : ofMinor, provenance: 'documented' };
}

function personOf(id: string, role: Role | undefined, age: number, drawing: Drawing): DrawnPerson {
  const { draw, known, livelihood } = drawing;
  const stage = stageOf(age);
  const disability = disabilityOf(stage, drawing);
  const isIll = draw.chance(more(ILLNESS_SHARE[stage], livelihood));
  const schooling = studyOf(age, drawing);
  const isAble = stage === 'adult' && schooling === 'none' && !isIll;
  const works = isAble && draw.chance(WORKS[livelihood]);
  const needsCare = stage === 'elder' || disability !== 'none';
  const isApplicant = role === undefined;
  const studies = schooling !== 'none' || (stage === 'minor' && age >= AGES.school);
  const facts: PersonFacts = {
    id,
    relation: isApplicant ? 'applicant' : RELATION_OF[role],
    birth: known.of(birthOf(age, drawing)),
    absence: known.of(isApplicant || stage === 'minor' ? 'none' : draw.pick(PERSON.absence)),
    clergyYearsApart: known.of(stage === 'adult' && !isApplicant ? draw.pick(PERSON.clergyYearsApart) : 0),
    coResidenceMonths: known.of(draw.whole(draw.pick(PERSON.coResidenceMonths))),
    hasSupportDuty: known.of(role !== 'childInLaw' && role !== 'other' && draw.chance(PERSON.hasSupportDuty)),
    canLiveIndependently: known.of(stage !== 'minor' && !draw.chance(PERSON.cannotLiveIndependently)),
    schooling: known.of(schooling),
    ...(studies ? { schoolStage: schoolStageAt(age) } : {}),
    disability: known.of(disability),
    isSeriouslyIll: known.of(isIll),
    hasWork: known.of(works),
    ...(needsCare ? { cannotDoAlone: known.of(SELF_CARE_ITEMS.slice(0, draw.pick(CANNOT_DO_ALONE))) } : {}),
    choseOrphanAllowance: known.of(stage === 'minor' && draw.chance(PERSON.choseOrphanAllowance)),
    hasSpecialHardship: known.of(draw.chance(PERSON.hasSpecialHardship)),
    keptAsPupil: known.of(age === AGES.adult && draw.chance(PERSON.keptAsPupil)),
  };
  return { id, age, stage, isDisabled: disability !== 'none', isIll, works, studies, facts };
}

function ageOf(role: Role, applicantAge: number, draw: Draw): number {
  const rule = AGE_OF[role];
  if ('age' in rule) return draw.whole(rule.age);
  const youngest = role === 'minorChild' || role === 'grandchild' ? 0 : AGES.adult;
  return Math.min(AGES.oldest, Math.max(youngest, applicantAge + draw.whole(rule.olderBy)));
}

/** The people of one household, the applicant first. */
export function drawPeople(drawing: Drawing): readonly DrawnPerson[] {
  const { draw } = drawing;
  const { applicantAge, others } = draw.pick(COMPOSITIONS);
  const age = draw.whole(applicantAge);
  return [
    personOf('m1', undefined, age, drawing),
    ...others.map((role, index) => personOf(`m${index + 2}`, role, ageOf(role, age, draw), drawing)),
  ];
}
