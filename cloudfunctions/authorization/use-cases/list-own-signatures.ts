import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type {
  listOwnSignatures as contract,
  OwnSignature,
} from '@/contracts/authorization/list-own-signatures';
import { succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { type SignedOpen, signedOn } from '../../shared/records/authorization-records';
import { getOffice, officeContactOf } from '../../shared/views/office-contact';

/** What the caller signed for cases that are not theirs to follow; opens nobody's record. */
export async function listOwnSignatures(
  _request: RequestOf<typeof contract>,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof contract>>> {
  const { accountId } = residentActor(context);
  const newestFirst = await signedOn(context.documents, accountId);
  const last = newestFirst.filter(
    (one, index) =>
      newestFirst.findIndex(({ caseId, signerId }) => caseId === one.caseId && signerId === one.signerId) ===
      index,
  );
  const shown = await Promise.all(last.map((signature) => ofElsewhere(signature, accountId, context)));
  return succeed({ signatures: shown.flatMap((signature) => signature ?? []) });
}

async function ofElsewhere(
  { caseId, signerId, grantedAt, withdrawnAt }: SignedOpen,
  accountId: string,
  { cases, directory }: ReadContext,
): Promise<OwnSignature | undefined> {
  const index = await cases.findIndex(caseId);
  if (!index || index.partyIds.some((party) => party === accountId)) return undefined;
  return {
    caseId,
    signerId,
    caseNumber: index.caseNumber,
    office: officeContactOf(await getOffice(directory, index.officeId)),
    signedAt: grantedAt,
    ...(withdrawnAt ? { withdrawnAt } : {}),
  };
}
