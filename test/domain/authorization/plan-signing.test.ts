import type { IdentifiedSigner } from '@/domain/authorization/identify-signer';
import { areFitAsWitnesses } from '@/domain/authorization/paper-witnesses';
import { planSigning } from '@/domain/authorization/plan-signing';
import type { SignerId } from '@/domain/kernel/ids';
import { type PlainDate, plusDays } from '@/domain/kernel/plain-date';
import { application, member, residentId } from '../../support/application-data';

const TODAY = '2026-11-22' as PlainDate;
const DAYS = { submittedOn: TODAY, today: TODAY };
const SITUATION = { health: 'good', disability: { has: false }, occupation: 'atHome' } as const;

/** m1 王演示 · m2 grown up · m3 a child · m4 grown up and in need of a guardian · m5 seventeen, earning. */
const household = application({
  members: [
    member('李样例', '1990-01-01', 'child', 2),
    member('王幼示', '2018-06-01', 'grandchild', 3),
    {
      ...member('王智示', '1985-01-01', 'child', 4),
      situation: { ...SITUATION, capacity: 'needsGuardian' },
    },
    {
      ...member('王工示', '2009-05-05', 'grandchild', 5),
      situation: { ...SITUATION, occupation: 'working', livesOnOwnEarnings: true },
    },
  ],
  supporters: [{ supporterId: 's1' as never, name: '王小示', relation: 'child' }],
});

const signer = (signerId: string | undefined, birth = '1990-01-01', extra = {}): IdentifiedSigner => ({
  kind: signerId ? (signerId.startsWith('s') ? 'supporter' : 'member') : 'guardian',
  name: '执笔示',
  document: residentId(birth, 8) as never,
  provedBy: 'document',
  ...(signerId ? { signerId: signerId as SignerId } : {}),
  ...extra,
});
const plan = (who: IdentifiedSigner, signsFor: string[], guardianOf?: 'parent') => {
  const outcome = planSigning(household, { signer: who, signsFor: signsFor as SignerId[], guardianOf }, DAYS);
  return outcome.ok
    ? outcome.value.map(({ signerId, signatory }) => `${signerId} ${signatory.kind}`)
    : outcome.failure;
};

describe('one hand', () => {
  test('signs its own and its wards’ in one act; a repeat counts once', () => {
    expect(plan(signer('m2'), ['m2', 'm3', 'm4', 'm3'], 'parent')).toEqual([
      'm2 self',
      'm3 guardian',
      'm4 guardian',
    ]);
  });

  test('never signs for another adult, not even one who says nothing of being a guardian', () => {
    expect(plan(signer('m2'), ['m1'])).toBe('noGuardianNeeded');
    expect(plan(signer('m2'), ['m1'], 'parent')).toBe('noGuardianNeeded');
    expect(plan(signer(undefined), ['s1'], 'parent')).toBe('noGuardianNeeded');
  });

  test('says what it is to its wards', () => {
    expect(plan(signer('m2'), ['m3'])).toBe('guardianNeeded');
  });

  test('of a supporter signs for nobody else', () => {
    expect(plan(signer('s1'), ['s1'])).toEqual(['s1 self']);
    expect(plan(signer('s1'), ['s1', 'm3'], 'parent')).toBe('supporterSignsForSelf');
  });

  test('of somebody living on their own earnings at 17 signs alone, and for nobody else', () => {
    expect(plan(signer('m5', '2009-05-05'), ['m5'])).toEqual(['m5 self']);
    expect(plan(signer('m5', '2009-05-05'), ['m3'], 'parent')).toBe('guardianUnfit');
  });

  test('of a guardian is 18 years old, and a day less is too young', () => {
    const born18 = '2008-11-22' as PlainDate;
    expect(plan(signer(undefined, born18), ['m3'], 'parent')).toEqual(['m3 guardian']);
    expect(plan(signer(undefined, plusDays(born18, 1)), ['m3'], 'parent')).toBe('guardianUnfit');
  });

  test('of somebody who needs a guardian signs for nobody', () => {
    const m4 = signer('m4', '1985-01-01', { situation: { ...SITUATION, capacity: 'needsGuardian' } });
    expect(plan(m4, ['m3'], 'parent')).toBe('guardianUnfit');
  });

  test('signs for nobody whom the application does not name', () => {
    expect(plan(signer('m2'), ['m9'], 'parent')).toBe('memberUnknown');
  });
});

describe('two witnesses of a paper', () => {
  const fit = (...names: string[]) => areFitAsWitnesses(names, household, ['周协示', '赵监示']);
  test('are two people from outside the household, neither the guardian nor the helper', () => {
    expect(fit('孙见示', '吴见示')).toBe(true);
    expect(fit('孙见示', '孙见示')).toBe(false);
    expect(fit('孙见示', '王演示')).toBe(false);
    expect(fit('李样例', '孙见示')).toBe(false);
    expect(fit('孙见示', '周协示')).toBe(false);
    expect(fit('赵监示', '孙见示')).toBe(false);
  });
});
