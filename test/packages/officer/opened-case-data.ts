import type { MemberView } from '@/contracts/casework/open-case';
import type { MemberId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';

/** A grown-up member who has signed; change what the test is about. */
export const memberView = (memberId: string, changes: Partial<MemberView> = {}): MemberView => ({
  memberId: memberId as MemberId,
  name: '张三',
  relation: 'applicant',
  documentKind: 'residentId',
  documentMasked: '990*************12',
  age: 60,
  situation: { health: 'good', disability: { has: false }, occupation: 'farming', capacity: 'able' },
  mustSign: true,
  signsBy: 'self',
  signedAt: '2026-11-20T02:00:00.000Z' as Instant,
  ...changes,
});
