import type { AccountId } from '@/domain/kernel/ids';
import type { Notice } from '@/domain/notification/notice';
import { CaseReads } from '../shared/pipeline/case-reads';
import type { Dependencies } from '../shared/pipeline/dependencies';
import type { Directory, StaffMember } from '../shared/ports/directory';
import { nearestStaff } from '../shared/views/office-ladder';

/** The officers' telephones and a household's contact number are opened only for this. */
const READING = {
  actorKind: 'system',
  actorId: 'system',
  action: 'notification.deliverDue',
} as const;

/** Where the notice goes on its channel; undefined when the recipient has no such address. */
export async function addressOf(notice: Notice, dependencies: Dependencies): Promise<string | undefined> {
  const { channel, recipientId, audience } = notice;
  if (channel === 'subscribe') return recipientId;
  if (audience === 'resident') return channel === 'sms' ? contactPhone(notice, dependencies) : undefined;
  const staff = await dependencies.directory.findStaff(recipientId);
  if (!staff?.isActive) return undefined;
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

/** The heads of the office, without them those of the offices above; never the recipient themselves. */
export async function headsFor(
  { officeId, recipientId }: Pick<Notice, 'officeId' | 'recipientId'>,
  directory: Directory,
): Promise<AccountId[]> {
  const heads = await nearestStaff(directory, officeId, (staff) =>
    staff.filter(
      ({ role, accountId }) => (role === 'head' || role === 'county') && accountId !== recipientId,
    ),
  );
  return accountsOf(heads);
}

const accountsOf = (staff: readonly StaffMember[]): AccountId[] => staff.map(({ accountId }) => accountId);
