import type { LegalReference } from '../kernel/legal-reference';
import { chineseNumber } from './chinese-number';
import type { LegalDocument } from './legal-document';
import { LEGAL_INDEX } from './legal-index';

const DOCUMENTS: readonly LegalDocument[] = Object.values(LEGAL_INDEX);
const ARTICLE =
  /^第([零一二三四五六七八九十百千]+)条(?:第[一二三四五六七八九十]+款)?(?:第（[一二三四五六七八九十]+）项)?$/;

const hasArticle = (document: LegalDocument, article: string): boolean => {
  if (document.sections?.includes(article)) return true;
  const number = chineseNumber(ARTICLE.exec(article)?.[1] ?? '');
  return number >= 1 && number <= (document.articles ?? 0);
};

/** What is wrong with a reference, in words for the maker; undefined when its document and article are in the index. */
export function referenceProblem({ title, documentNumber, article }: LegalReference): string | undefined {
  const document = DOCUMENTS.find((known) => known.title === title);
  if (!document) return `《${title}》 is not in the index of the laws`;
  if (documentNumber !== document.documentNumber)
    return `《${title}》 has the number ${document.documentNumber ?? '(none)'}, not ${documentNumber ?? '(none)'}`;
  if (article !== undefined && !hasArticle(document, article)) return `《${title}》 has no ${article}`;
  return undefined;
}
