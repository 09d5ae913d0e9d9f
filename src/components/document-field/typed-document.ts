import * as z from 'zod/mini';
import { DocumentKind } from '@/domain/kernel/document-kind';
import {
  birthDateOf,
  documentText,
  IdentityDocument,
  NO_DOCUMENT_REASON_TEXT,
  NoDocumentReason,
} from '@/domain/kernel/identity-document';
import { isOldIdentityNumber } from '@/domain/kernel/identity-number';
import { inWords, type PlainDate } from '@/domain/kernel/plain-date';
import { tidyTypedNumber } from '@/domain/kernel/typed-number';
import { readDay } from './typed-day';

/** A document while it is being typed: what stands in each field stays there when another kind is chosen. */
export const TypedDocument = z.object({
  kind: DocumentKind,
  /** The number as typed, by kind. */
  numbers: z.record(z.string(), z.string()),
  birth: z.string(),
  reason: z.optional(NoDocumentReason),
  note: z.string(),
});
export type TypedDocument = z.infer<typeof TypedDocument>;

/** Before anything is typed: an identity card, as almost everybody has one. */
export const emptyDocument = (): TypedDocument => ({ kind: 'residentId', numbers: {}, birth: '', note: '' });

/** What is typed in the number field now. */
export const typedNumber = ({ kind, numbers }: TypedDocument): string => numbers[kind] ?? '';

/** Takes what is typed in the number field. */
export const withNumber = (typed: TypedDocument, text: string): TypedDocument => ({
  ...typed,
  numbers: { ...typed.numbers, [typed.kind]: text },
});

/** Chooses another kind; a number that is right for it goes along. */
export function withKind(typed: TypedDocument, kind: DocumentKind): TypedDocument {
  const chosen = { ...typed, kind };
  if (kind === 'none' || typedNumber(chosen).trim() !== '') return chosen;
  const carried = withNumber(chosen, typedNumber(typed));
  return numberProblem(carried) === undefined ? carried : chosen;
}

/** Whether what stands in the card's field is a whole number of another kind of document. */
export const isOfAnotherKind = (typed: TypedDocument): boolean =>
  typed.kind === 'residentId' &&
  numberProblem(typed) !== undefined &&
  (['residencePermit', 'foreignerPermit'] as const).some(
    (kind) => numberProblem({ ...typed, kind, numbers: { [kind]: typedNumber(typed) } }) === undefined,
  );

/** Whether the day of birth is asked: only where the document does not say it. */
export const asksBirth = (typed: TypedDocument): boolean =>
  typed.kind === 'none' ||
  typed.kind === 'travelPermit' ||
  (typed.kind === 'foreignerPermit' && /^[A-Z]/.test(tidyTypedNumber(typedNumber(typed))));

/** The document in the form that is handed in; what was not answered is missing in it. */
export function fromTyped(typed: TypedDocument): unknown {
  const { kind, reason } = typed;
  const number = typedNumber(typed);
  if (kind === 'residentId' || kind === 'residencePermit') return { kind, number };
  const birthDate = asksBirth(typed) ? (readDay(typed.birth) ?? '') : dayIn(number);
  if (kind !== 'none') return { kind, number, birthDate };
  const note = typed.note.trim();
  return { kind, reason, birthDate, ...(note ? { note } : {}) };
}

/** The day that stands in a number of 18. */
function dayIn(number: string): string {
  const tidy = tidyTypedNumber(number);
  return `${tidy.slice(6, 10)}-${tidy.slice(10, 12)}-${tidy.slice(12, 14)}`;
}

/** The document, when it is complete and right. */
export function readDocument(typed: TypedDocument): IdentityDocument | undefined {
  const read = z.safeParse(IdentityDocument, fromTyped(typed));
  return read.success ? read.data : undefined;
}

type Place = 'number' | 'birth' | 'reason';
const PLACE_OF_FIELD: Readonly<Record<string, Place>> = {
  number: 'number',
  birthDate: 'birth',
  reason: 'reason',
};

function found(typed: TypedDocument): Partial<Record<Place, string>> {
  const read = z.safeParse(IdentityDocument, fromTyped(typed));
  const problems: Partial<Record<Place, string>> = {};
  for (const { path, message } of read.success ? [] : read.error.issues) {
    const place = PLACE_OF_FIELD[String(path[0])] ?? 'number';
    problems[place] ??= message;
  }
  if (!asksBirth(typed)) return { ...problems, birth: undefined };
  if (!readDay(typed.birth)) problems.birth = '请填写出生年月日，比如 19900102';
  return problems;
}

/** What is wrong with the number that is typed; undefined when nothing is. */
export const numberProblem = (typed: TypedDocument): string | undefined => found(typed).number;

/** What is wrong, by place, in words that say what to do. On `today` nobody is born later. */
export function documentProblems(typed: TypedDocument, today: PlainDate): Partial<Record<Place, string>> {
  const document = readDocument(typed);
  if (!document) return found(typed);
  if (birthDateOf(document) <= today) return {};
  const words = `出生日期是 ${inWords(birthDateOf(document))}，在今天以后，请对照证件检查`;
  return asksBirth(typed) ? { birth: words } : { number: words };
}

/** How long the number is when it is whole. */
function wholeLength(kind: DocumentKind, tidy: string): number {
  const isLetter = /^[A-Z]/.test(tidy);
  if (kind === 'travelPermit') return 9;
  return kind === 'foreignerPermit' && isLetter ? 15 : 18;
}

/** What is wrong already while typing: only what more characters cannot mend. */
export function problemWhileTyping(typed: TypedDocument): string | undefined {
  const tidy = tidyTypedNumber(typedNumber(typed));
  return tidy.length >= wholeLength(typed.kind, tidy) ? numberProblem(typed) : undefined;
}

/** What a right number says about the person, to compare with the card; undefined while it is not right. */
export function echoOf(typed: TypedDocument): string | undefined {
  if (typed.kind === 'none' || numberProblem(typed) !== undefined) return undefined;
  const document = readDocument(typed);
  if (!document) return '号码的写法对的';
  const old =
    typed.kind === 'residentId' && isOldIdentityNumber(typedNumber(typed))
      ? `，15 位的老号码，现在是 ${documentText(document)}`
      : '';
  const right = asksBirth(typed) ? '号码的写法对的' : `号码对的${old}`;
  return `${right}，出生日期 ${inWords(birthDateOf(document))}`;
}

/** The document as it reads on the last screen. */
export function typedDocumentInWords(typed: TypedDocument): string {
  if (typed.kind === 'none') return typed.reason ? `没有证件：${NO_DOCUMENT_REASON_TEXT[typed.reason]}` : '';
  const document = readDocument(typed);
  return document ? documentText(document) : tidyTypedNumber(typedNumber(typed));
}
