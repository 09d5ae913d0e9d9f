import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { getAuthorizationLetter } from '@/contracts/authorization/get-letter';
import { isClosed } from '@/domain/case/case-status';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { currentLetter } from '../../shared/views/letters';
import { asReadBy } from '../../shared/views/masked-for-member';
import { getOffice, officeContactOf } from '../../shared/views/office-contact';
import { signerViewsFor } from '../../shared/views/signers';
import { helperWhoFiled } from '../helper-who-filed';

/** The letter's text with its hash, and who of the household and of the supporters has signed; a member reads others' names masked. */
export async function showLetter(
  { caseId }: RequestOf<typeof getAuthorizationLetter>,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof getAuthorizationLetter>>> {
  const { cases, caller, directory } = context;
  const { accountId } = residentActor(context);
  const state = await cases.open(caseId, 'signers');
  if (!state) return fail('caseNotFound');
  return succeed({
    caseNumber: state.caseNumber,
    office: officeContactOf(await getOffice(directory, state.officeId)),
    letter: currentLetter(),
    signers: signerViewsFor(asReadBy(state, accountId), accountId),
    mayRecordPaper: !isClosed(state.status) && helperWhoFiled(state, caller) !== undefined,
  });
}
