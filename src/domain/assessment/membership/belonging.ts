import { knownValue } from '../../facts/fact';
import type { PersonFacts } from '../../facts/household-facts';
import type { PlainDate } from '../../kernel/plain-date';
import { hasReached } from '../ages';
import type { Calculation } from '../calculation';
import type { Lack } from '../lack';
import { NO_LACKS } from '../lack';
import type { Membership, MembershipReason, Standing } from './membership';

type Belonging = Omit<Membership, 'person'>;
const decided = (standing: Standing, reason: MembershipReason): Belonging => ({
  standing,
  reason,
  lacks: NO_LACKS,
});
const APPLICANT = decided('counted', 'applicant');
const SPOUSE = decided('counted', 'spouse');
const MINOR_CHILD = decided('counted', 'minorChild');
const DEPENDENT_STUDENT = decided('counted', 'dependentStudent');
const DEPENDENT_CHILD = decided('counted', 'dependentChild');
const LIVES_TOGETHER = decided('counted', 'livesTogether');
const LIVES_APART = decided('supporter', 'livesApart');
const NO_SUPPORT_DUTY = decided('excluded', 'noSupportDuty');
const open = (lacks: readonly Lack[]): Belonging => ({ standing: 'undetermined', reason: 'open', lacks });

/** The law itself obliges these to support each other (民法典第一千零五十九条、第一千零六十七条). */
const OBLIGED: ReadonlySet<PersonFacts['relation']> = new Set(['spouse', 'child', 'parent']);

const DUTY = '和家里人（不只是申请人）有没有法定赡养、抚养、扶养义务，夫妻、父母和子女之间都有';

/** 其他具有法定赡养、扶养、抚养义务关系并长期共同居住的人员. */
function byLivingTogether(person: PersonFacts, calculation: Calculation): Belonging {
  const hasDuty = OBLIGED.has(person.relation) || knownValue(person.hasSupportDuty);
  if (hasDuty === undefined) return open([{ kind: 'fact', what: DUTY, about: person.id }]);
  if (!hasDuty) return NO_SUPPORT_DUTY;
  const months = knownValue(person.coResidenceMonths);
  if (months === undefined) return open([{ kind: 'fact', what: '一起住了多久', about: person.id }]);
  if (months === 0) return LIVES_APART;
  const { value: needed, lacks } = calculation.setting('coResidenceMonths');
  if (needed === undefined) return open(lacks);
  return months >= needed ? LIVES_TOGETHER : LIVES_APART;
}

/** An adult child: who studies up to a bachelor's degree or cannot live independently counts wherever they live. */
function adultChild(person: PersonFacts, calculation: Calculation): Belonging {
  const schooling = knownValue(person.schooling);
  if (schooling === 'upToBachelor') return DEPENDENT_STUDENT;
  if (knownValue(person.canLiveIndependently) === false) return DEPENDENT_CHILD;
  const together = byLivingTogether(person, calculation);
  if (together.standing === 'counted') return together;
  const lacks: Lack[] = [];
  if (schooling === undefined)
    lacks.push({ kind: 'fact', what: '是不是全日制在读、读到哪一级', about: person.id });
  // A graduate student is decided case by case: neither named by the article nor shut out by it.
  if (knownValue(person.canLiveIndependently) === undefined || schooling === 'graduate')
    lacks.push({ kind: 'judgement', what: '能不能独立生活（由经办人认定）', about: person.id });
  return lacks.length > 0 ? open([...lacks, ...together.lacks]) : together;
}

/** Who belongs to the household (最低生活保障审核确认办法第七条第一款). */
export function belongingOf(person: PersonFacts, on: PlainDate, calculation: Calculation): Belonging {
  if (person.relation === 'applicant') return APPLICANT;
  if (person.relation === 'spouse') return SPOUSE;
  if (person.relation !== 'child') return byLivingTogether(person, calculation);
  const adult = hasReached(person, 'adultAge', on, calculation);
  if (adult.answer === 'undetermined') return open(adult.lacks);
  return adult.answer === 'met' ? adultChild(person, calculation) : MINOR_CHILD;
}
