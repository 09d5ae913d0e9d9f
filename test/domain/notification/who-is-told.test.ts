import type { Notice } from '@/domain/notification/notice';
import { accounts, PLANNED } from './hostile-history';

const { filer, applicant, member } = accounts;

/** Who is told what at the nth event of that type: `kind → recipient`, outside rows only. */
function toldAt(type: string, nth = 0): string[] {
  const found = PLANNED.filter(([event]) => event.type === type)[nth];
  if (!found) throw new Error(`no ${type}`);
  return found[1]
    .filter(({ channel }) => channel !== 'inbox')
    .map(({ kind, recipientKind, recipientId }) =>
      [kind, recipientKind === 'applicantPhone' ? 'telephone' : recipientId].join(' → '),
    )
    .sort();
}
const OFFICER = 'officer-1';
const all = (kind: string, ...recipients: string[]) =>
  recipients.map((recipient) => `${kind} → ${recipient}`).sort();

describe('who is told of each step', () => {
  it('the application: the office, who filed, the applicant by telephone, the office that assists', () => {
    expect(toldAt('ApplicationSubmitted')).toEqual([
      'applicationReceived → filer-1',
      'appliedForYou → telephone',
      'assistRequested → officer-2',
      'newCase → officer-1',
    ]);
  });

  it('while the applicant has no account, the telephone hears of every step', () => {
    expect(toldAt('PartyJoined', 0)).toEqual(all('partyJoined', filer, member, 'telephone'));
  });

  it('an applicant with an account is told there and no longer by telephone', () => {
    expect(toldAt('PartyJoined', 1)).toEqual(all('partyJoined', applicant, filer, member));
  });

  it('an objection: the office, which calls the applicant; not who filed', () => {
    expect(toldAt('ApplicationObjected')).toEqual([`objectionRaised → ${OFFICER}`]);
    expect(toldAt('ObjectionLifted')).toEqual([`objectionLifted → ${OFFICER}`]);
  });

  it('taking over: everybody, and who filed for the last time', () => {
    expect(toldAt('ApplicantTookOver')).toEqual(all('tookOver', applicant, filer, member, OFFICER));
    for (const [event, notices] of PLANNED.slice(6))
      for (const { recipientId } of notices) expect([event.type, recipientId]).not.toContain(filer);
  });

  it.each([
    ['AuthorizationGranted', 'authorizationGranted', []],
    ['AuthorizationWithdrawn', 'authorizationWithdrawn', [OFFICER]],
    ['DeclarationChanged', 'declarationChanged', [OFFICER]],
    ['SupplementRequested', 'supplementRequested', []],
    ['SupplementItemReturned', 'supplementItemReturned', []],
    ['ApplicationAccepted', 'applicationAccepted', []],
    ['InvestigationStarted', 'investigationStarted', []],
    ['RefusalPutForward', 'refusalPutForward', []],
    ['ApplicationWithdrawn', 'caseWithdrawn', [OFFICER]],
    ['ProcedureEnded', 'procedureEnded', []],
  ])('%s: applicant and member alike', (type, kind, staff) => {
    expect(toldAt(type)).toEqual(all(kind, applicant, member, ...staff));
  });

  it('a transfer: the new office, the household, the office that assists', () => {
    expect(toldAt('CaseTransferred')).toEqual(
      [
        ...all('caseTransferredOut', applicant, member),
        `caseTransferredIn → ${OFFICER}`,
        'assistRequested → officer-2',
      ].sort(),
    );
  });

  it('an answer to the supplement and an explanation: the office', () => {
    expect(toldAt('SupplementAnswered')).toEqual([`supplementAnswered → ${OFFICER}`]);
    expect(toldAt('RefusalExplained')).toEqual([`refusalExplained → ${OFFICER}`]);
  });

  it('a refusal put forward says until when an explanation is waited for', () => {
    const [, notices = []] = PLANNED.find(([{ type }]) => type === 'RefusalPutForward') ?? [];
    for (const { parameters } of notices) expect(parameters.dueOn).toBe('2026-12-01');
  });
});

describe('the rows of the outbox', () => {
  const rows: readonly Notice[] = PLANNED.flatMap(([, notices]) => notices);

  it('have ids of their own', () => {
    expect(new Set(rows.map(({ noticeId }) => noticeId)).size).toBe(rows.length);
  });

  it('to an account are one in the inbox and one outside, to a telephone one short message', () => {
    for (const { recipientKind, channel } of rows)
      if (recipientKind === 'applicantPhone') expect(channel).toBe('sms');
    const toAccounts = rows.filter(({ recipientKind }) => recipientKind === 'account');
    expect(toAccounts.filter(({ channel }) => channel === 'inbox')).toHaveLength(toAccounts.length / 2);
  });

  it('never hold a telephone number', () => {
    expect(JSON.stringify(rows)).not.toMatch(/1[3-9]\d{9}/);
  });
});
