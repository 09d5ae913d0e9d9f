import { noticeRows } from '@/domain/notification/notice-row';
import type { WriteContext } from '../shared/pipeline/handler';
import type { Office } from '../shared/ports/directory';
import type { Callback } from '../shared/records/callback-records';
import { officersToTell } from '../shared/views/officers-to-tell';

/** Tells the officers that somebody waits for a call, and about which case: nothing of telephone or matter. */
export async function tellOfCallback(
  { unit, directory }: Pick<WriteContext, 'unit' | 'directory'>,
  { callbackId, caseId, caseNumber, dueOn }: Pick<Callback, 'callbackId' | 'caseId' | 'caseNumber' | 'dueOn'>,
  office: Office,
): Promise<void> {
  for (const recipientId of await officersToTell(directory, office.officeId))
    unit.notify(
      noticeRows(
        {
          ...(caseId ? { caseId } : {}),
          eventId: callbackId,
          recipientKind: 'account',
          recipientId,
          audience: 'staff',
          officeId: office.officeId,
          kind: 'callbackRequested',
          parameters: {
            ...(caseNumber ? { caseNumber } : {}),
            officeName: office.name,
            officePhone: office.phone,
            ...(dueOn ? { dueOn } : {}),
          },
        },
        unit.now,
      ),
    );
}
