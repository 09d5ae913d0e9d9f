import type { IdentifiedSigner, SignerClaim } from '@/domain/authorization/identify-signer';
import { identifySigner } from '@/domain/authorization/identify-signer';
import { provesIdentity } from '@/domain/authorization/proves-identity';
import type { Application } from '@/domain/household/application';
import type { MemberId, SupporterId } from '@/domain/kernel/ids';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { application, member, residentId } from '../../support/application-data';

const TODAY = '2026-11-22' as PlainDate;
const family = (changes: Parameters<typeof application>[0] = {}): Application =>
  application({
    members: [member('李样例', '1950-01-01', 'spouse')],
    supporters: [{ supporterId: 's1' as SupporterId, name: '王小示', relation: 'child' }],
    ...changes,
  });
const byTail = (tail: string, memberId = 'm1'): SignerClaim => ({
  kind: 'member',
  memberId: memberId as MemberId,
  proof: { by: 'documentTail', tail },
});
const supporter = (birth: string): SignerClaim => ({
  kind: 'supporter',
  supporterId: 's1' as SupporterId,
  document: residentId(birth, 9) as never,
});
const tailOf = (birth: string, sequence = 1): string => residentId(birth, sequence).number.slice(-6);
const failureOf = (claim: SignerClaim, about = family()): string =>
  ((outcome) => (outcome.ok ? 'ok' : outcome.failure))(identifySigner(about, claim, TODAY));
const found = (claim: SignerClaim, about = family()): IdentifiedSigner => {
  const outcome = identifySigner(about, claim, TODAY);
  if (!outcome.ok) throw new Error(outcome.failure);
  return outcome.value;
};

describe('somebody of the household', () => {
  test('shows the last six characters of the document; one wrong character is somebody else', () => {
    const tail = tailOf('1948-03-05');
    expect(failureOf(byTail(tail))).toBe('ok');
    const wrong = ((Number(tail[0]) + 1) % 10) + tail.slice(1);
    expect(failureOf(byTail(wrong))).toBe('identityDiffers');
    expect(failureOf(byTail(tail, 'm2'))).toBe('identityDiffers');
    expect(failureOf(byTail(tail, 'm9'))).toBe('memberUnknown');
  });

  test('without a document states the day of birth; with one, the day of birth does not do', () => {
    const none = { kind: 'none', reason: 'lost', birthDate: '1950-01-01' as PlainDate } as const;
    const on = (birthDate: string) => ({ by: 'birthDate', birthDate: birthDate as PlainDate }) as const;
    expect(provesIdentity({ document: none }, on('1950-01-01'))).toBe(true);
    expect(provesIdentity({ document: none }, on('1950-01-02'))).toBe(false);
    expect(provesIdentity({ document: none }, { by: 'documentTail', tail: '500101' })).toBe(false);
    expect(provesIdentity({ document: residentId('1950-01-01') as never }, on('1950-01-01'))).toBe(false);
  });
});

describe('a supporter outside the household', () => {
  test('is named by the application and states a document', () => {
    expect(found(supporter('1980-05-05'))).toMatchObject({
      kind: 'supporter',
      name: '王小示',
      signerId: 's1',
    });
    expect(failureOf({ ...supporter('1980-05-05'), supporterId: 's2' } as SignerClaim)).toBe('memberUnknown');
  });

  test('is of age: a day short of 18 is refused, 18 is not', () => {
    expect(failureOf(supporter('2008-11-23'))).toBe('signerNotAdult');
    expect(failureOf(supporter('2008-11-22'))).toBe('ok');
  });

  test('cannot pass with the document of somebody in the household, nor without one', () => {
    const borrowed = { ...supporter('1980-05-05'), document: residentId('1950-01-01', 2) } as SignerClaim;
    expect(failureOf(borrowed)).toBe('identityDiffers');
    const none = { kind: 'none', reason: 'lost', birthDate: '1980-05-05' } as never;
    expect(failureOf({ ...supporter('1980-05-05'), document: none } as SignerClaim)).toBe('documentNeeded');
  });
});

describe('a guardian', () => {
  const guardian = (name: string, birth: string, sequence = 7): SignerClaim => ({
    kind: 'guardian',
    name: name as never,
    document: residentId(birth, sequence) as never,
  });

  test('from elsewhere states name and document', () => {
    expect(found(guardian('赵监示', '1970-01-01'))).toMatchObject({ kind: 'guardian', name: '赵监示' });
    expect(found(guardian('赵监示', '1970-01-01')).signerId).toBeUndefined();
  });

  test('of the household counts as that person, under their own name only', () => {
    expect(found(guardian('李样例', '1950-01-01', 2))).toMatchObject({ kind: 'member', signerId: 'm2' });
    expect(failureOf(guardian('赵监示', '1950-01-01', 2))).toBe('identityDiffers');
  });

  test('who filed with a document signs with the same', () => {
    const filing = {
      by: 'guardian' as const,
      filerName: '赵监示',
      filerDocument: residentId('1970-01-01', 7),
      filerPhone: '19900000009',
      relation: 'child' as const,
      evidence: { kind: 'householdRegister' as const },
    };
    const about = family({ filing });
    expect(failureOf(guardian('赵监示', '1970-01-01', 7), about)).toBe('ok');
    expect(failureOf(guardian('赵监示', '1970-01-02', 7), about)).toBe('identityDiffers');
  });
});
