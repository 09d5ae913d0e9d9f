import type { CaseEvent } from '@/domain/case/case-event';
import { fold } from '@/domain/case/evolve';
import { withMemberIds } from '@/domain/household/people';
import type { CaseNumber } from '@/domain/kernel/case-number';
import type { AccountId, AuthorizationId, CaseId, MemberId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { OfficeId } from '@/domain/kernel/region';
import { application } from '../../support/application-data';

const by = { kind: 'resident', accountId: 'openid-wang' as AccountId } as const;
const caseId = 'c_11111111111111111111' as CaseId;
const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T02:00:00.000Z` as Instant;

const submitted: CaseEvent = {
  type: 'ApplicationSubmitted',
  caseId,
  version: 1,
  at: at(2),
  by,
  caseNumber: '483177503' as CaseNumber,
  officeId: 'o_taoxi' as OfficeId,
  routing: [],
  application: withMemberIds(application()),
};
const granted: CaseEvent = {
  type: 'AuthorizationGranted',
  caseId,
  version: 2,
  at: at(3),
  by,
  authorizationId: 'a_11111111111111111111' as AuthorizationId,
  memberId: 'm1' as MemberId,
  letterHash: 'f',
  way: { on: 'ownPhone', phoneOf: by.accountId, confirmedBy: 'phoneCode', signatory: { kind: 'self' } },
};
const withdrawn: CaseEvent = {
  type: 'AuthorizationWithdrawn',
  caseId,
  version: 3,
  at: at(9),
  by,
  memberId: 'm1' as MemberId,
};

describe('since when a signature is missing', () => {
  test('is the submission at first', () => {
    expect(fold([submitted])?.signaturesMissingSince).toBe(at(2));
  });

  test('is nothing when everybody has signed', () => {
    expect(fold([submitted, granted])).not.toHaveProperty('signaturesMissingSince');
  });

  test('is the withdrawal when one is taken back later, so that reminders begin anew', () => {
    expect(fold([submitted, granted, withdrawn])?.signaturesMissingSince).toBe(at(9));
  });
});
