import { assess } from '@/domain/programs/assess';
import type { AidFacts } from '@/domain/special-aid/aid-facts';
import type { AidRow } from '@/domain/special-aid/aid-item';
import { specialAid } from '@/domain/special-aid/special-aid';
import { aHousehold, anIncome, aPerson, bornOn, checked, demoPolicy, TODAY } from '../programs/build-facts';

const severely = checked({ category: 'physical' as const, grade: 1 });
const FATHER = aPerson({ id: 'm1' });
const SON = aPerson({
  id: 'm2',
  relation: 'child',
  ...bornOn('2000-01-01'),
  disability: severely,
  canLiveIndependently: checked(false),
});
const PRISONER = aPerson({ id: 'm3', relation: 'spouse', absence: checked('prison') });

const aidFor = (facts: AidFacts) => specialAid(assess(facts, demoPolicy()), facts, demoPolicy());
const winners = (facts: AidFacts, item: AidRow) =>
  aidFor({ ...facts, isWatchedAgainstRelapse: checked(false) }).map(({ person, items }) => [
    person,
    items.find((one) => one.item === item)?.wonBy?.of,
  ]);

describe('special aid for the people of an assessed household', () => {
  test('an allowance household: everybody who counts, and nobody who does not', () => {
    const facts = aHousehold({ people: [FATHER, PRISONER] });
    expect(winners(facts, 'inpatientAid')).toEqual([
      ['m1', 'subsistenceAllowance'],
      ['m3', undefined],
    ]);
  });

  test('who gets the allowance alone has the aid of the allowance, the others that of a margin family', () => {
    const facts = aHousehold({
      people: [FATHER, SON],
      income: [anIncome({ amount: checked(2_000_000) })],
    });
    expect(winners(facts, 'inpatientAid')).toEqual([
      ['m1', 'subsistenceMargin'],
      ['m2', 'subsistenceAllowance'],
    ]);
  });

  test('a household recognised by the office keeps its class whatever the rules now propose', () => {
    const facts = aHousehold({
      people: [FATHER],
      income: [anIncome({ amount: checked(9_000_000) })],
      recognised: checked({ as: 'subsistenceAllowance', checkedOn: TODAY }),
    });
    expect(winners(facts, 'education')).toEqual([['m1', undefined]]);
    expect(winners(facts, 'inpatientAid')).toEqual([['m1', 'subsistenceAllowance']]);
  });

  test('a household whose income nobody knows is told nothing final', () => {
    const facts = aHousehold({ incomeIsAll: { provenance: 'unknown' } });
    const [aid] = aidFor(facts);
    const answers = aid?.items.map(({ item, answer }) => [item, answer]);
    expect(answers).toContainEqual(['inpatientAid', 'undetermined']);
    expect(answers).toContainEqual(['funeral', 'undetermined']);
  });

  test('the same facts give the same answers', () => {
    const facts = aHousehold({ people: [FATHER, SON] });
    expect(JSON.stringify(aidFor(facts))).toBe(JSON.stringify(aidFor(facts)));
  });
});
