import type { StoredAward } from '../../cloudfunctions/shared/records/award-records';
import { isKnown } from '../../src/domain/assessment/range';
import type { Award, AwardClass } from '../../src/domain/award/award';
import type { HouseholdFacts } from '../../src/domain/facts/household-facts';
import type { PlainDate } from '../../src/domain/kernel/plain-date';
import { type Policy, policyAt } from '../../src/domain/policy/policy-at';
import type { Area } from '../../src/domain/policy/policy-parameter';
import { generateHousehold, type MadeUpHousehold } from '../../src/domain/population/generate-household';
import { demoPlace } from '../../src/domain/population/place';
import { type Assessment, assess } from '../../src/domain/programs/assess';
import type { ClassResult } from '../../src/domain/programs/shared/class-result';

const REGION = '990101';
const POPULATION = 20_261;
/** The day on which all of them were decided. */
const DECIDED_ON = '2026-06-01' as PlainDate;
/** Every so many: the household earns more than at the decision; nobody knows what one of them earns. */
const EARNS_MORE = 9;
const EARNINGS_OPEN = 11;
const EXTRA_FEN_A_MONTH = 20_000;

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜'];
const GIVEN = ['示', '例', '样', '演', '示样', '样例', '演示', '小示', '小例', '小样'];

/** Made up and looks it: every name has one of 演、示、样、例. */
const nameOf = (number: number): string =>
  `${SURNAMES[number % SURNAMES.length] ?? '王'}${GIVEN[Math.floor(number / SURNAMES.length) % GIVEN.length] ?? '示'}`;

const policyIn = (area: Area): Policy =>
  policyAt({ region: REGION, area, effectiveOn: DECIDED_ON, knownOn: DECIDED_ON });

/** What the class pays a month, where it is met and fully known. */
function paidBy(result: ClassResult | undefined): number | undefined {
  if (result?.answer !== 'met' || !result.monthly || !isKnown(result.monthly.value)) return undefined;
  const { low } = result.monthly.value;
  return low.whole > 0 && low.part === 0 ? low.whole : undefined;
}

/** The class that the household is paid by: 特困 before 低保. */
function decidedClass(
  assessment: Assessment,
): { class: AwardClass; covers: readonly string[]; monthly: number } | undefined {
  const { classes, memberships } = assessment;
  const person = classes.extremeHardship.find((result) => paidBy(result) !== undefined);
  const forPerson = paidBy(person);
  if (person?.about !== undefined && forPerson !== undefined)
    return { class: 'extremeHardship', covers: [person.about], monthly: forPerson };
  const forHousehold = paidBy(classes.subsistenceAllowance);
  if (forHousehold === undefined) return undefined;
  const counted = memberships.filter(({ standing }) => standing === 'counted').map((one) => one.person);
  return { class: 'subsistenceAllowance', covers: counted, monthly: forHousehold };
}

/** What has come to light since the decision: most households live as they did. */
function factsSince(facts: HouseholdFacts, number: number): HouseholdFacts {
  const [first] = facts.people;
  if (number % EARNS_MORE === 0)
    return {
      ...facts,
      income: [
        ...facts.income,
        {
          id: 'since',
          person: first?.id,
          kind: 'retirementPension',
          amount: { value: EXTRA_FEN_A_MONTH, provenance: 'checked' },
          every: 'month',
        },
      ],
    };
  if (number % EARNINGS_OPEN === 0) return { ...facts, incomeIsAll: { provenance: 'unknown' } };
  return facts;
}

function awardOf(household: MadeUpHousehold, number: number, policy: Policy): StoredAward | undefined {
  const { township, area, facts } = household;
  const decided = decidedClass(assess(facts, policy, { withTrace: false }));
  if (!decided) return undefined;
  const award: Award = {
    awardId: `aw_${String(number).padStart(6, '0')}`,
    ...decided,
    facts: factsSince(facts, number),
    policyDay: DECIDED_ON,
    since: '2026-06',
    township,
    area,
    adjustments: [],
  };
  return {
    award,
    region: REGION,
    adjustedThrough: '',
    recipient: nameOf(number),
    names: Object.fromEntries(
      facts.people.map(({ id }, place) => [id, place === 0 ? nameOf(number) : nameOf(number + place * 7)]),
    ),
  };
}

/** The first `count` households of a made-up population of the demo county that are paid something; nobody is real. */
export function demoAwards(count: number): StoredAward[] {
  const place = demoPlace(DECIDED_ON);
  const policies = { urban: policyIn('urban'), rural: policyIn('rural') };
  const awards: StoredAward[] = [];
  for (let index = 0; awards.length < count; index += 1) {
    const household = generateHousehold(POPULATION, index, place);
    const award = awardOf(household, awards.length + 1, policies[household.area]);
    if (award) awards.push(award);
  }
  return awards;
}
