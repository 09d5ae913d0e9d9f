import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { getAuthorizationLetter } from '@/contracts/authorization/get-letter';
import { CURRENT_LETTER, letterText } from '@/domain/authorization/letter';
import { peopleWhoSignThemselves } from '@/domain/household/people';
import { maskDocument } from '@/domain/kernel/identity-document';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import { sm3 } from '../../shared/adapters/sm3';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';

/** The letter's text with its hash, and who of the household has signed. */
export async function showLetter(
  { caseId }: RequestOf<typeof getAuthorizationLetter>,
  { cases }: ReadContext,
): Promise<Outcome<ResponseOf<typeof getAuthorizationLetter>>> {
  const state = await cases.open(caseId, 'signers');
  if (!state) return fail('caseNotFound');
  const { version, title, sections } = CURRENT_LETTER;
  const signers = peopleWhoSignThemselves(state.declared, officeDateOf(state.submittedAt)).map(
    ({ memberId, name, document }) => {
      const granted = state.authorizations[memberId];
      return {
        memberId,
        name,
        documentKind: document.kind,
        documentMasked: maskDocument(document),
        ...(granted ? { signedAt: granted.grantedAt } : {}),
      };
    },
  );
  return succeed({
    caseNumber: state.caseNumber,
    version,
    hash: sm3(letterText(CURRENT_LETTER)),
    title,
    sections: [...sections],
    signers,
  });
}
