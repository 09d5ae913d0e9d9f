import type { CaseNumber } from '@/domain/kernel/case-number';
import type { CaseId } from '@/domain/kernel/ids';
import type { PlainDate } from '@/domain/kernel/plain-date';
import type { OfficeId } from '@/domain/kernel/region';
import { noticeRows } from '@/domain/notification/notice-row';
import { getOffice } from '../views/office-contact';
import { officersToTell } from '../views/officers-to-tell';
import type { WriteContext } from './handler';

/** A call that somebody asked the office for, as far as a notice may know it. */
export interface CallbackAsked {
  readonly callbackId: string;
  readonly officeId: OfficeId;
  readonly caseId?: CaseId;
  readonly caseNumber?: CaseNumber;
  readonly dueOn?: PlainDate;
  /** Emergency aid: nobody waits for the morning. */
  readonly urgent?: true;
}

/** Tells the officers of the office that somebody wants to be called; telephone and matter stay in the task. */
export async function tellOfCallback(
  { unit, directory }: Pick<WriteContext, 'unit' | 'directory'>,
  { callbackId, officeId, caseId, caseNumber, dueOn, urgent }: CallbackAsked,
): Promise<void> {
  const office = await getOffice(directory, officeId);
  for (const recipientId of await officersToTell(directory, officeId))
    unit.notify(
      noticeRows(
        {
          ...(caseId ? { caseId } : {}),
          eventId: `callback:${callbackId}`,
          recipientKind: 'account',
          recipientId,
          audience: 'staff',
          officeId,
          kind: 'callbackRequested',
          parameters: {
            officeName: office.name,
            officePhone: office.phone,
            ...(caseNumber ? { caseNumber } : {}),
            ...(dueOn ? { dueOn } : {}),
          },
          ...(urgent ? { urgent } : {}),
        },
        unit.now,
      ),
    );
}
