import type { Case } from '@/domain/case/case';
import type { CaseEvent, CaseFact } from '@/domain/case/case-event';
import { fold } from '@/domain/case/evolve';
import type { SupplementItem } from '@/domain/case/supplement';
import type { Application } from '@/domain/household/application';
import { caseNumberFrom } from '@/domain/kernel/case-number';
import type { AccountId, AuthorizationId, CaseId, MemberId } from '@/domain/kernel/ids';
import { type Instant, instantOf } from '@/domain/kernel/instant';
import type { OfficeId } from '@/domain/kernel/region';
import { application } from './application-data';

const CASE_ID = `c_${'0'.repeat(20)}` as CaseId;
const RESIDENT = { kind: 'resident', accountId: 'resident-1' as AccountId } as const;
const OFFICER = { kind: 'officer', accountId: 'officer-1' as AccountId, displayName: '陈办示' } as const;

/** Writes a case's history step by step, one hour apart, in words of the procedure. */
export class CaseHistory {
  readonly events: CaseEvent[] = [];

  constructor(private at: string = '2026-11-02T01:00:00.000Z') {}

  static submitted(declared: Application = application(), at?: string): CaseHistory {
    return new CaseHistory(at).add({
      type: 'ApplicationSubmitted',
      caseNumber: caseNumberFrom(48_317_750),
      officeId: 'o_taoxi' as OfficeId,
      routing: [],
      application: declared,
    });
  }

  signedBy(memberId: string): CaseHistory {
    const authorizationId = `a_${memberId.padStart(20, '0')}` as AuthorizationId;
    return this.add({
      type: 'AuthorizationGranted',
      authorizationId,
      memberId: memberId as MemberId,
      letterHash: 'f'.repeat(64),
      way: {
        signatory: { kind: 'self' },
        on: 'ownPhone',
        phoneOf: RESIDENT.accountId,
        confirmedBy: 'phoneCode',
      },
    });
  }

  supplementRequested(...items: SupplementItem[]): CaseHistory {
    return this.add({ type: 'SupplementRequested', items }, 'officer');
  }

  supplementAnswered(...itemIndexes: number[]): CaseHistory {
    return this.add({
      type: 'SupplementAnswered',
      answers: itemIndexes.map((itemIndex) => ({ itemIndex, text: '已经送到窗口' })),
    });
  }

  accepted(): CaseHistory {
    return this.add({ type: 'ApplicationAccepted' }, 'officer');
  }

  later(hours: number): CaseHistory {
    this.at = instantOf(new Date(Date.parse(this.at) + hours * 3_600_000));
    return this;
  }

  get state(): Case {
    const state = fold(this.events);
    if (!state) throw new Error('empty history');
    return state;
  }

  /** Anything else that happened. */
  add(fact: CaseFact, who: 'resident' | 'officer' = 'resident'): CaseHistory {
    const by = who === 'officer' ? OFFICER : RESIDENT;
    this.events.push({
      caseId: CASE_ID,
      version: this.events.length + 1,
      at: this.at as Instant,
      by,
      ...fact,
    } as CaseEvent);
    return this.later(1);
  }
}

/** A supplement item about one thing. */
export const missing = (subject: SupplementItem['subject'], memberId?: string): SupplementItem => ({
  subject,
  note: '请补交',
  ...(memberId ? { memberId: memberId as MemberId } : {}),
});
