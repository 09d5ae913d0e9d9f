import { PersonName } from '@/domain/household/person-name';
import { PhoneNumber } from '@/domain/household/phone-number';
import { FILER_RELATION_TEXT, GUARDIAN_RELATION_TEXT } from '@/domain/household/words';
import type { Draft } from '../draft/draft';
import { firstProblem, problemsIn } from '../draft/first-problem';
import type { Question, QuestionPart } from './question';

export const FILING_BY_TEXT = {
  self: '为我自己家',
  family: '我是家里人、亲戚，帮他填',
  guardian: '我是监护人',
  helper: '我在村里帮人办事，帮他填',
} as const;

export const ENTRUSTED_TEXT = {
  spoken: '当面或在电话里说好的',
  onPaper: '写了委托书',
} as const;

export const EVIDENCE_TEXT = {
  householdRegister: '户口本上写着',
  courtDecision: '法院的判决书',
  appointment: '村（居）委会、民政部门的指定书',
  other: '别的证明',
} as const;

const PICK_RELATION = '请选您是申请人的什么人';

const isOther = ({ filing: { by } }: Draft): boolean => by === 'family' || by === 'guardian';

/** Who fills in for somebody else: each thing a part of its own. The register knows a helper's name and number. */
const filerParts: readonly QuestionPart[] = [
  {
    id: 'filer-name',
    title: () => '您叫什么名字？',
    isAsked: isOther,
    problems: ({ filing }) => problemsIn({ 'filer-name': firstProblem(PersonName, filing.filerName) }),
  },
  {
    id: 'filer-phone',
    title: () => '您的电话',
    isAsked: isOther,
    problems: ({ filing }) => problemsIn({ 'filer-phone': firstProblem(PhoneNumber, filing.filerPhone) }),
  },
  {
    id: 'filer-relation',
    title: () => '您是申请人的什么人？',
    isAsked: isOther,
    problems: ({ filing: { by, relation, guardianRelation } }) =>
      by === 'guardian'
        ? problemsIn({ 'filer-guardian': guardianRelation ? undefined : PICK_RELATION })
        : problemsIn({ 'filer-relation': relation ? undefined : PICK_RELATION }),
  },
  {
    id: 'filer-evidence',
    title: () => '有什么能证明您是监护人？',
    isAsked: ({ filing }) => filing.by === 'guardian',
    problems: ({ filing }) =>
      problemsIn({ 'filer-evidence': filing.evidence ? undefined : '请选有什么能证明您是监护人' }),
  },
  {
    id: 'filer-entrusted',
    title: () => '申请人是怎么托付您的？',
    isAsked: ({ filing }) => filing.by === 'family' || filing.by === 'helper',
    problems: ({ filing }) =>
      problemsIn({ 'filer-entrusted': filing.entrusted ? undefined : '请选申请人是怎么托付您的' }),
  },
];

/** Who fills in, in lines. */
export function filingInWords({ filing }: Draft): string[] {
  const { by, filerName, relation, guardianRelation } = filing;
  if (!by) return [];
  if (by === 'self') return [FILING_BY_TEXT.self];
  const relationText =
    by === 'family'
      ? relation && FILER_RELATION_TEXT[relation]
      : by === 'guardian'
        ? guardianRelation && GUARDIAN_RELATION_TEXT[guardianRelation]
        : undefined;
  const evidence = by === 'guardian' ? filing.evidence && EVIDENCE_TEXT[filing.evidence] : undefined;
  const entrusted = by !== 'guardian' && filing.entrusted ? ENTRUSTED_TEXT[filing.entrusted] : undefined;
  return [
    FILING_BY_TEXT[by],
    `填表的人：${[filerName.trim(), relationText && `申请人的${relationText}`].filter(Boolean).join('，')}`,
    ...(entrusted ? [`托付：${entrusted}`] : []),
    ...(evidence ? [`证明：${evidence}`] : []),
  ];
}

/** Who is typing, and for whom. */
export const filingQuestion: Question = {
  id: 'filing',
  title: () => '您为谁申请？',
  why: () => '自己不方便的，家里人、村干部都可以帮着填，一样算数。',
  paths: ['filing'],
  parts: [
    {
      id: 'filing-by',
      title: () => '您为谁申请？',
      problems: ({ filing }) => problemsIn({ 'filing-by': filing.by ? undefined : '请点一下，选一个' }),
    },
    ...filerParts,
  ],
  summary: filingInWords,
};
