import { whyNotUsable } from '@/domain/authorization/invitation';
import type { Case } from '@/domain/case/case';
import { roleOf } from '@/domain/case/party';
import { type AccountId, type CaseId, memberIdAt } from '@/domain/kernel/ids';
import type { Notice } from '@/domain/notification/notice';
import { CaseReads } from '../shared/pipeline/case-reads';
import type { Dependencies } from '../shared/pipeline/dependencies';
import type { Directory, StaffSeat } from '../shared/ports/directory';
import { caseIndexOf } from '../shared/records/case-records';
import {
  INVITATIONS,
  invitationIdOf,
  invitationOf,
  openInvitationKeys,
} from '../shared/records/invitation-records';
import { openPhoneCode, PHONE_CODES, phoneCodeOf } from '../shared/records/phone-code-records';
import { nearestStaff } from '../shared/views/office-ladder';

/** Where a notice goes on its channel, and what only the receiver may read; kept nowhere. */
export interface Address {
  readonly to: string;
  readonly code?: string;
}

/** The officers' telephones and a household's contact number are opened only for this. */
const READING = {
  actorKind: 'system',
  actorId: 'system',
  action: 'notification.deliverDue',
} as const;

/**
 * Where the notice goes on its channel; undefined when the recipient has no such address or works here no more, or when
 * the code is over.
 */
export async function addressOf(notice: Notice, dependencies: Dependencies): Promise<Address | undefined> {
  const { channel, recipientKind, recipientId, audience } = notice;
  if (recipientKind === 'codePhone') return codePhone(recipientId, dependencies);
  if (audience === 'staff') return addressed(await staffAddress(notice, dependencies));
  if (channel === 'subscribe') return { to: recipientId };
  if (channel !== 'sms') return undefined;
  const phone = addressed(await residentPhone(notice, dependencies));
  return phone && notice.kind === 'appliedForYou'
    ? { ...phone, ...(await invitationCode(notice, dependencies)) }
    : phone;
}

const addressed = (to: string | undefined): Address | undefined => (to === undefined ? undefined : { to });

/** Somebody who has left is not written to on any channel, not even by a message they once agreed to. */
async function staffAddress(
  { channel, recipientId }: Notice,
  { directory }: Dependencies,
): Promise<string | undefined> {
  const staff = await directory.findStaff(recipientId as AccountId);
  if (!staff?.isActive) return undefined;
  if (channel === 'subscribe') return recipientId;
  return channel === 'wecom' ? staff.wecomUserId : staff.phone;
}

async function codePhone(
  id: string,
  { documents, sealer, clock }: Dependencies,
): Promise<Address | undefined> {
  const document = await documents.find(PHONE_CODES, id);
  const known = document && phoneCodeOf(document);
  if (!known || known.usedAt || clock.now() >= known.expiresAt) return undefined;
  const secret = openPhoneCode(known, sealer);
  return secret && { to: secret.phone, code: secret.code };
}

/** The nine digits with which the applicant opens on their own telephone what was filed for them. */
async function invitationCode(
  { caseId }: Notice,
  { documents, sealer, clock }: Dependencies,
): Promise<{ readonly code?: string }> {
  const stored = caseId && (await documents.find('cases', caseId));
  const applicant = (stored && caseIndexOf(stored).applicantId) || memberIdAt(0);
  const id = invitationIdOf(caseId as CaseId, applicant);
  const document = await documents.find(INVITATIONS, id);
  const invitation = document && invitationOf(document);
  return invitation && !whyNotUsable(invitation, clock.now())
    ? { code: openInvitationKeys(invitation, sealer).code }
    : {};
}

/** The number that the household gave; that it was looked at stands in the log before anything is sent. */
async function residentPhone(notice: Notice, dependencies: Dependencies): Promise<string | undefined> {
  const { caseId, eventId } = notice;
  if (!caseId) return undefined;
  const reads = new CaseReads(dependencies, { ...READING, requestId: eventId });
  const state = await reads.open(caseId as CaseId, 'contact phone');
  await reads.writeLog();
  return state && phoneFor(notice, state, dependencies.directory);
}

async function phoneFor(
  { recipientKind, recipientId }: Notice,
  state: Case,
  directory: Directory,
): Promise<string | undefined> {
  const { applicant, filing } = state.declared;
  if (recipientKind === 'applicantPhone') return applicant.phone;
  const accountId = recipientId as AccountId;
  if (roleOf(state.parties, accountId) === 'applicant') return applicant.phone;
  if (accountId !== state.filedBy) return undefined;
  switch (filing.by) {
    case 'self':
      return applicant.phone;
    case 'family':
    case 'guardian':
      return filing.filerPhone;
    case 'helper': {
      const staff = await directory.findStaff(accountId);
      return staff?.isActive ? staff.phone : undefined;
    }
  }
}

/** Who is asked to telephone a resident: the office's officers, without them its heads, without them those above. */
export async function officersFor(notice: Notice, directory: Directory): Promise<AccountId[]> {
  const officers = (await directory.staffOf(notice.officeId)).filter(({ role }) => role === 'officer');
  return officers.length > 0 ? accountsOf(officers) : headsFor(notice, directory);
}

/**
 * The heads of the office, without them those of the offices above. For a recipient who is one of them, those
 * above theirs: it never comes back down to somebody who could not be told before. Empty when nobody is there.
 */
export async function headsFor(
  { officeId, recipientId }: Pick<Notice, 'officeId' | 'recipientId'>,
  directory: Directory,
): Promise<AccountId[]> {
  const recipient = await directory.findStaff(recipientId as AccountId);
  const isHead = recipient?.isActive && isInCharge(recipient);
  const from = isHead ? (await directory.findOffice(recipient.officeId))?.parentOfficeId : officeId;
  return from ? headsOf(from, directory) : [];
}

/** The heads of the office, without them those of the nearest office above. */
export const headsOf = async (officeId: string, directory: Directory): Promise<AccountId[]> =>
  accountsOf(await nearestStaff(directory, officeId, (staff) => staff.filter(isInCharge)));

const isInCharge = ({ role }: { readonly role: string }): boolean => role === 'head' || role === 'county';

const accountsOf = (staff: readonly StaffSeat[]): AccountId[] => staff.map(({ accountId }) => accountId);
