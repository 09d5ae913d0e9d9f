import type { Answer } from '@/domain/assessment/finding';
import { ZERO } from '@/domain/assessment/range';
import type { PersonFacts } from '@/domain/facts/household-facts';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { policyAt } from '@/domain/policy/policy-at';
import type { Area, PolicyParameter } from '@/domain/policy/policy-parameter';
import type { AidClass } from '@/domain/policy/special-aid-parameters';
import type { Assessment } from '@/domain/programs/assess';
import type { AidFacts, Circumstances, PersonCircumstances } from '@/domain/special-aid/aid-facts';
import type { AidRow } from '@/domain/special-aid/aid-item';
import { type AidAnswer, type PersonAid, specialAid } from '@/domain/special-aid/special-aid';
import { aHousehold, aPerson, checked, TODAY } from '../programs/build-facts';

/** What stands of each class; a class that is not named is not met. */
export type Standings = Readonly<Partial<Record<AidClass, Answer>>>;

const OPEN = [{ kind: 'fact', what: '还没有查清的收入' }] as const;
const result = (answer: Answer = 'notMet') => ({
  answer,
  findings: [],
  lacks: answer === 'undetermined' ? OPEN : [],
});
const nothing = { value: ZERO, lacks: [], step: -1 };

/** An assessment of one person that proposes these classes and nothing else. */
export const anAssessment = (standings: Standings): Assessment =>
  ({
    on: TODAY,
    memberships: [{ person: 'm1', standing: 'counted', reason: 'applicant', lacks: [] }],
    size: nothing,
    income: { total: nothing, deductions: nothing, countable: nothing },
    classes: {
      extremeHardship: [{ ...result(standings.extremeHardship), about: 'm1' }],
      singlePerson: [],
      subsistenceAllowance: result(standings.subsistenceAllowance),
      subsistenceMargin: result(standings.subsistenceMargin),
      rigidExpenditure: result(standings.rigidExpenditure),
    },
  }) as unknown as Assessment;

/** Somebody for whom every condition of every item but those of place is met: a sick, disabled pupil of six. */
export const NEEDY: Partial<PersonFacts> = {
  birth: checked('2020-11-23' as PlainDate),
  disability: checked({ category: 'physical', grade: 2 }),
  isSeriouslyIll: checked(true),
  schooling: checked('upToBachelor'),
  hasWork: checked(false),
};
const OWN: PersonCircumstances = {
  supportedWhere: checked('scattered'),
  canWork: checked(true),
  needsLongCare: checked(true),
};
const SHARED: Circumstances = {
  isShortOfHousing: checked(true),
  home: checked('gradeD'),
  isOnlyHome: checked(true),
  hadHousingSupport: checked(false),
  canMakeHomeSafe: checked(false),
  isStruckByDisaster: checked(true),
};

interface Wanted {
  readonly region?: string;
  readonly area?: Area;
  readonly on?: PlainDate;
  readonly parameters?: readonly PolicyParameter[];
  readonly person?: Partial<PersonFacts>;
  readonly own?: PersonCircumstances;
  readonly shared?: Circumstances;
}

export function policyFor({ region = '990101', area = 'urban', on = TODAY, parameters }: Wanted) {
  return policyAt({ region, area, effectiveOn: on, knownOn: on, parameters });
}

/** What a person in these classes gets, where everything else is met unless it is said otherwise. */
export function aidOf(standings: Standings, wanted: Wanted = {}): PersonAid {
  const label = (of: AidClass) =>
    standings[of] === 'undetermined' ? {} : { told: checked(standings[of] === 'met') };
  const watched = label('watchedAgainstRelapse').told;
  const formerPoor = label('otherFormerPoor').told;
  const facts: AidFacts = {
    ...aHousehold({ people: [aPerson({ ...NEEDY, ...wanted.person })] }),
    ...(watched ? { isWatchedAgainstRelapse: watched } : {}),
    circumstances: {
      ...SHARED,
      settlement: checked(wanted.area ?? 'urban'),
      ...(formerPoor ? { isFormerPoor: formerPoor } : {}),
      ...wanted.shared,
      people: { m1: { ...OWN, ...wanted.own } },
    },
  };
  const [aid] = specialAid(anAssessment(standings), facts, policyFor(wanted));
  if (!aid) throw new Error('there is one person');
  return aid;
}

export function itemOf(aid: PersonAid, row: AidRow): AidAnswer {
  const found = aid.items.find(({ item }) => item === row);
  if (!found) throw new Error(`there is no ${row}`);
  return found;
}

/** `100%`, `>=70%`, or `service`, and `?` behind what is open. */
export function shown({ answer, entitlement }: AidAnswer): string {
  if (answer !== 'met' || !entitlement) return answer;
  if (entitlement.kind === 'service') return 'service';
  const { low, high } = entitlement.kind === 'share' ? entitlement.basisPoints : entitlement.fen;
  const unit = entitlement.kind === 'share' ? '%' : ' yuan';
  return high?.whole === low.whole ? `${low.whole / 100}${unit}` : `>=${low.whole / 100}${unit}`;
}
