import type { LegalReference } from '../kernel/legal-reference';
import type { LegalDocument } from './legal-document';
import { LEGAL_INDEX, type LegalDocumentName } from './legal-index';

/** The reference to an article (`第十八条第一款`) or a numbered part (`一（四）`) of a document in the index. */
export function cite(name: LegalDocumentName, article?: string): LegalReference {
  const { title, documentNumber }: LegalDocument = LEGAL_INDEX[name];
  return {
    title,
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(article === undefined ? {} : { article }),
  };
}
