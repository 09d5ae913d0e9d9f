import { bothLacks, type Lack, NO_LACKS } from '@/domain/assessment/lack';
import type { Policy } from '@/domain/policy/policy-at';
import type { ParameterName } from '@/domain/policy/policy-parameter';
import { assess } from '@/domain/programs/assess';
import { aHousehold, anIncome, aPerson, checked, demoPolicy } from '../programs/build-facts';

const twoEarners = aHousehold({
  people: [aPerson(), aPerson({ id: 'm2', relation: 'spouse' })],
  income: [
    anIncome({ kind: 'wages', amount: checked(300_000) }),
    anIncome({ id: 'i2', person: 'm2', kind: 'wages', amount: checked(200_000) }),
  ],
});

/** A policy that remembers how often it was asked for each parameter. */
function counting(policy: Policy): { readonly policy: Policy; readonly asked: Map<ParameterName, number> } {
  const asked = new Map<ParameterName, number>();
  return {
    asked,
    policy: {
      find(name) {
        asked.set(name, (asked.get(name) ?? 0) + 1);
        return policy.find(name);
      },
    },
  };
}

describe('a policy is prepared once for all households', () => {
  test.each([true, false])('with a trace: %s, it is asked for a number no more than twice', (withTrace) => {
    const { policy, asked } = counting(demoPolicy());
    for (let household = 0; household < 5; household += 1)
      JSON.stringify(assess(twoEarners, policy, { withTrace }));
    // Once as a number and once as a setting.
    expect(asked.size).toBeGreaterThan(20);
    expect([...asked].filter(([, times]) => times > 2)).toEqual([]);
  });

  test('what follows from the policy alone stands once in a trace, for however many people it limits', () => {
    const { trace = [] } = assess(twoEarners, demoPolicy());
    expect(trace.filter(({ label }) => label === '就业成本扣减上限')).toHaveLength(1);
    expect(trace.filter(({ label }) => label === '可扣就业成本')).toHaveLength(2);
  });

  test('one policy says nothing about another', () => {
    const monthly = (area: 'urban' | 'rural') =>
      assess(aHousehold(), demoPolicy(area), { withTrace: false }).classes.subsistenceAllowance.monthly?.value
        .low.whole;
    expect([monthly('urban'), monthly('rural'), monthly('urban')]).toEqual([70_000, 48_400, 70_000]);
  });
});

describe('what answers wait for', () => {
  const age: Lack = { kind: 'fact', what: '出生日期', about: 'm1' };
  const others: Lack = { kind: 'fact', what: '出生日期', about: 'm2' };

  test('stands once, in the order of first appearance, whoever waits for it', () => {
    expect(bothLacks([age], [others, { ...age }])).toEqual([age, others]);
  });

  test('is the same list where the other says nothing new', () => {
    const list = [age, others];
    expect(bothLacks(list, [{ ...others }])).toBe(list);
    expect(bothLacks(NO_LACKS, list)).toBe(list);
  });
});
