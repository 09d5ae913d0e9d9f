import type { Dependencies } from '../shared/pipeline/dependencies';
import { retryConflicts } from '../shared/pipeline/retry-conflicts';
import { PHONE_CODES, phoneCodeOf, withoutSecret } from '../shared/records/phone-code-records';

const BATCH = 100;

/** Clears telephone and code of every row that is over: neither is kept longer than it can be used. */
export async function clearPhoneCodes({ documents, clock }: Dependencies): Promise<void> {
  const now = clock.now();
  const over = await documents.query(PHONE_CODES, {
    where: { secretUntil: { lte: now } },
    without: ['secret'],
    limit: BATCH,
  });
  for (const { _id } of over)
    await retryConflicts(() =>
      documents.transact(async (transaction) => {
        const document = await transaction.find(PHONE_CODES, _id);
        const known = document && phoneCodeOf(document);
        if (known?.secretUntil && known.secretUntil <= now)
          await transaction.replace(PHONE_CODES, { ...withoutSecret(known) });
      }),
    );
}
