import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { draftPack, getPack } from '@/contracts/policy/packs';
import {
  type Area,
  areaOf,
  type FormParameter,
  NOTHING_TYPED,
  type PackForm,
  type ParameterName,
  readValue,
  type TypedValue,
  typedOf,
} from '../../county/typed-value';
import type { CaseDraft } from './case-draft';
import { goldenCaseOf } from './case-golden';
import { caseDraftOf } from './case-written';

type Content = RequestOf<typeof draftPack>['content'];

/** One value as it is being written. */
export interface ValueDraft {
  readonly name: ParameterName;
  readonly area: Area;
  readonly isRepeal: boolean;
  readonly value: TypedValue;
  readonly article: string;
  readonly quote: string;
}

/** A release as it is being written. */
export interface PackDraft {
  readonly title: string;
  readonly documentNumber: string;
  readonly issuedBy: Content['issuedBy'] | undefined;
  readonly confidence: Content['confidence'] | undefined;
  readonly effectiveFrom: string;
  readonly inForceFrom: string;
  readonly values: readonly ValueDraft[];
  readonly cases: readonly CaseDraft[];
}

export const EMPTY_DRAFT: PackDraft = {
  title: '',
  documentNumber: '',
  issuedBy: undefined,
  confidence: undefined,
  effectiveFrom: '',
  inForceFrom: '',
  values: [],
  cases: [],
};

/** A value to write, beginning with what applies today where town and country are alike. */
export function newValue({ name, current }: FormParameter): ValueDraft {
  const [only] = current;
  const splits = current.length > 1;
  return {
    name: name as ParameterName,
    area: splits ? 'urban' : 'both',
    isRepeal: false,
    value: { ...NOTHING_TYPED, per: only?.per ?? NOTHING_TYPED.per },
    article: '',
    quote: '',
  };
}

const unitOf = (form: PackForm, name: string): string =>
  form.groups.flatMap(({ parameters }) => parameters).find((parameter) => parameter.name === name)?.unit ??
  '';

/** The draft of a release that is changed. */
export const draftOf = (
  { content }: Pick<ResponseOf<typeof getPack>, 'content'>,
  form: PackForm,
): PackDraft => ({
  title: content.source.title,
  documentNumber: content.source.documentNumber,
  issuedBy: content.issuedBy,
  confidence: content.confidence,
  effectiveFrom: content.effectiveFrom,
  inForceFrom: content.inForceFrom,
  values: content.values.map(({ name, area, value, repealed, article, quote }) => ({
    name,
    area: area ?? 'both',
    isRepeal: repealed === true,
    value: typedOf(unitOf(form, name), value),
    article,
    quote,
  })),
  cases: content.goldenCases.map(caseDraftOf),
});

const TIERS_WANTED = '每一档都要填全，比例从低到高，一档比一档高';

/** What is wrong, by the id of its field: empty when the draft can be kept. */
export function draftProblems(draft: PackDraft, form: PackForm): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {};
  const want = (is: boolean, field: string, words: string) => {
    if (!is) problems[field] = words;
  };
  want(draft.title.trim() !== '', 'title', '请写文件的标题');
  want(draft.documentNumber.trim() !== '', 'document-number', '请写文号；没有文号的写“无文号”');
  want(draft.issuedBy !== undefined, 'issued-by', '请选是哪一级发的文件');
  want(draft.confidence !== undefined, 'confidence', '请选按什么填的');
  want(draft.effectiveFrom !== '', 'effective-from', '请选从哪天起执行');
  want(draft.inForceFrom !== '', 'in-force-from', '请选文件从哪天起施行');
  want(draft.values.length > 0, 'values', '至少要有一个参数');
  draft.values.forEach(({ name, isRepeal, value, article, quote }, place) => {
    want(
      isRepeal || readValue(unitOf(form, name), value) !== undefined,
      `value-${place}-value`,
      unitOf(form, name) === 'tiers' ? TIERS_WANTED : '请填新的值，只写数字',
    );
    want(article.trim() !== '', `value-${place}-article`, '请写在文件的第几条');
    want(quote.trim() !== '', `value-${place}-quote`, '请抄下文件里的原文');
  });
  draft.cases.forEach((one, place) => {
    want(goldenCaseOf(one) !== undefined, `case-${place}`, '这一户还没有填全');
  });
  return problems;
}

/** What is sent; undefined while something is missing. */
export function contentOf(draft: PackDraft, form: PackForm): Content | undefined {
  const { title, documentNumber, issuedBy, confidence, effectiveFrom, inForceFrom, values, cases } = draft;
  if (Object.keys(draftProblems(draft, form)).length > 0) return undefined;
  if (issuedBy === undefined || confidence === undefined) return undefined;
  return {
    source: { title, documentNumber },
    issuedBy,
    confidence,
    effectiveFrom: effectiveFrom as Content['effectiveFrom'],
    inForceFrom: inForceFrom as Content['inForceFrom'],
    values: values.map(({ name, area, isRepeal, value, article, quote }) => ({
      name,
      ...areaOf(area),
      ...(isRepeal ? { repealed: true as const } : { value: readValue(unitOf(form, name), value) }),
      article,
      quote,
    })),
    goldenCases: cases.flatMap((one) => goldenCaseOf(one) ?? []),
  };
}
