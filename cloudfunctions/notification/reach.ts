import type { AccountId } from '@/domain/kernel/ids';
import type { Notice } from '@/domain/notification/notice';
import { CaseReads } from '../shared/pipeline/case-reads';
import type { Dependencies } from '../shared/pipeline/dependencies';
import type { Directory, StaffSeat } from '../shared/ports/directory';
import { nearestStaff } from '../shared/views/office-ladder';

/** The officers' telephones and a household's contact number are opened only for this. */
const READING = {
  actorKind: 'system',
  actorId: 'system',
  action: 'notification.deliverDue',
} as const;

/** Where the notice goes on its channel; undefined when the recipient has no such address, or works here no more. */
export async function addressOf(notice: Notice, dependencies: Dependencies): Promise<string | undefined> {
  const { channel, recipientId, audience } = notice;
  if (audience === 'staff') return staffAddress(notice, dependencies);
  if (channel === 'subscribe') return recipientId;
  return channel === 'sms' ? contactPhone(notice, dependencies) : undefined;
}

/** Somebody who has left is not written to on any channel, not even by a message they once agreed to. */
async function staffAddress(
  { channel, recipientId }: Notice,
  { directory }: Dependencies,
): Promise<string | undefined> {
  const staff = await directory.findStaff(recipientId);
  if (!staff?.isActive) return undefined;
  if (channel === 'subscribe') return recipientId;
  return channel === 'wecom' ? staff.wecomUserId : staff.phone;
}

/** The household's own number; that it was looked at stands in the log before anything is sent. */
async function contactPhone(
  { caseId, eventId }: Notice,
  dependencies: Dependencies,
): Promise<string | undefined> {
  const reads = new CaseReads(dependencies, { ...READING, requestId: eventId });
  const state = await reads.open(caseId, 'applicant.phone');
  await reads.writeLog();
  return state?.declared.applicant.phone;
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
  const recipient = await directory.findStaff(recipientId);
  const isHead = recipient?.isActive && isInCharge(recipient);
  const from = isHead ? (await directory.findOffice(recipient.officeId))?.parentOfficeId : officeId;
  if (!from) return [];
  return accountsOf(await nearestStaff(directory, from, (staff) => staff.filter(isInCharge)));
}

const isInCharge = ({ role }: { readonly role: string }): boolean => role === 'head' || role === 'county';

const accountsOf = (staff: readonly StaffSeat[]): AccountId[] => staff.map(({ accountId }) => accountId);
