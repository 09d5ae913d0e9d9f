import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { getAuthorizationLetter } from '@/contracts/authorization/get-letter';
import { isClosed } from '@/domain/case/case-status';
import { fail, succeed } from '@/domain/kernel/result';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { currentLetter } from '../../shared/views/letters';
import { getOffice, officeContactOf } from '../../shared/views/office-contact';
import { signerViews } from '../../shared/views/signers';
import { helperWhoFiled } from '../helper-who-filed';

/** The letter's text with its hash, and who of the household and of the supporters has signed. */
export async function showLetter(
  { caseId }: RequestOf<typeof getAuthorizationLetter>,
  { cases, caller, directory }: ReadContext,
): Promise<Outcome<ResponseOf<typeof getAuthorizationLetter>>> {
  const state = await cases.open(caseId, 'signers');
  if (!state) return fail('caseNotFound');
  return succeed({
    caseNumber: state.caseNumber,
    office: officeContactOf(await getOffice(directory, state.officeId)),
    letter: currentLetter(),
    signers: signerViews(state),
    mayRecordPaper: !isClosed(state.status) && helperWhoFiled(state, caller) !== undefined,
  });
}
