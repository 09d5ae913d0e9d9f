import type { sendPhoneCode as contract } from '@/contracts/account/send-phone-code';
import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { Instant } from '@/domain/kernel/instant';
import { fail, succeed } from '@/domain/kernel/result';
import { noticeRows } from '@/domain/notification/notice-row';
import { expiryOf, MOST_FOR_ACCOUNT, MOST_TO_PHONE, withinTheHour } from '@/domain/phone-code/phone-code';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { PHONE_CODES, phoneCodeDocument } from '../../shared/records/phone-code-records';
import { countyOffice } from '../../shared/views/county-office';

const SENDS = 'phone_code_sends';

/** Puts a new code into the outbox; the one before for this account and telephone is over. */
export async function sendPhoneCode(
  { phone, purpose }: RequestOf<typeof contract>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof contract>>> {
  const { caller, unit, sealer, ids, directory } = context;
  if (caller.kind !== 'account') return fail('notAllowed');
  const { accountId } = caller;
  const isAllowed =
    (await countSend(`phone:${sealer.digest('phone', phone)}`, MOST_TO_PHONE, context)) &&
    (await countSend(`account:${sealer.digest('account', accountId)}`, MOST_FOR_ACCOUNT, context));
  if (!isAllowed) return fail('phoneCodeTooOften');
  const expiresAt = expiryOf(unit.now);
  const document = phoneCodeDocument(
    { accountId, purpose, sentAt: unit.now, expiresAt },
    { phone, code: ids.phoneCode() },
    sealer,
  );
  const isKnown = (await unit.find(PHONE_CODES, document._id)) !== undefined;
  if (isKnown) unit.replace(PHONE_CODES, document);
  else unit.create(PHONE_CODES, document);
  const office = await countyOffice(directory);
  unit.notify(
    noticeRows(
      {
        eventId: `code:${ids.auditId()}`,
        recipientKind: 'codePhone',
        recipientId: document._id,
        audience: 'resident',
        officeId: office?.officeId ?? '',
        kind: 'phoneCode',
        parameters: { officeName: office?.name ?? '', officePhone: office?.phone ?? '' },
        urgent: true,
      },
      unit.now,
    ),
  );
  return succeed({ expiresAt });
}

/** Counts one more send under `id`; false when the hour is full already. */
async function countSend(id: string, most: number, { unit }: WriteContext): Promise<boolean> {
  const known = await unit.find(SENDS, id);
  const recent = withinTheHour((known?.sentAt ?? []) as Instant[], unit.now);
  if (recent.length >= most) return false;
  const document = { _id: id, sentAt: [...recent, unit.now] };
  if (known) unit.replace(SENDS, document);
  else unit.create(SENDS, document);
  return true;
}
