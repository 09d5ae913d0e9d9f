import {
  documentProblems,
  readDocument,
  type TypedDocument,
} from '@/components/document-field/typed-document';
import { isAdult, isOfEarningAge } from '@/domain/household/people';
import { instantOf } from '@/domain/kernel/instant';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { type Problems, problemsIn } from '../draft/first-problem';

const today = () => officeDateOf(instantOf(new Date()));

/** What is wrong with a document; fields are `<id>`, `<id>-birth`, `<id>-reason`. */
export function documentFieldProblems(id: string, typed: TypedDocument): Problems {
  const { number, birth, reason } = documentProblems(typed, today());
  return problemsIn({ [id]: number, [`${id}-birth`]: birth, [`${id}-reason`]: reason });
}

/** How old the document says the person is, as far as it matters what is asked; undefined while it is not complete. */
export function stageOfLife(typed: TypedDocument): 'child' | 'ofEarningAge' | 'adult' | undefined {
  const document = readDocument(typed);
  if (!document) return undefined;
  if (isAdult({ document }, today())) return 'adult';
  return isOfEarningAge({ document }, today()) ? 'ofEarningAge' : 'child';
}
