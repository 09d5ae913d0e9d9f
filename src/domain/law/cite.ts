import type { LegalReference } from '../kernel/legal-reference';
import { LEGAL_TITLES, type LegalDocumentName } from './legal-titles';

/** The reference to an article (`第十八条第一款`) or a numbered part (`一（四）`) of a document in the index. */
export function cite(name: LegalDocumentName, article?: string): LegalReference {
  const { title, documentNumber }: LegalReference = LEGAL_TITLES[name];
  return {
    title,
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(article === undefined ? {} : { article }),
  };
}
