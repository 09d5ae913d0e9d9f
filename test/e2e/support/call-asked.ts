import type { CallbackId } from '@/domain/kernel/ids';
import { instantOf } from '@/domain/kernel/instant';
import { officeDateOf, plusDays } from '@/domain/kernel/plain-date';
import { CALLBACKS, callbackDocument } from '../../../cloudfunctions/shared/records/callback-records';
import { accountOf } from '../../support/photos';
import type { ProductCloud } from '../../support/product-cloud';
import { TAOXI } from '../../support/store-case';

/** A call that 李样例 asked 桃溪 for, due yesterday; its id is made of the digit. */
export async function callAsked({ documents, sealer }: ProductCloud, digit: string): Promise<void> {
  const callback = {
    callbackId: `k_${digit.repeat(20)}` as CallbackId,
    accountId: accountOf('li-yangli'),
    officeId: TAOXI,
    when: 'morning' as const,
    requestedAt: instantOf(new Date()),
    dueOn: plusDays(officeDateOf(instantOf(new Date())), -1),
    status: 'open' as const,
    attempts: 1,
  };
  const content = { phone: '19900000009', about: '不知道要带什么材料', notes: ['响了没人接'] };
  const document = callbackDocument(callback, content, callback.callbackId, sealer);
  await documents.create(CALLBACKS, [document]);
}
