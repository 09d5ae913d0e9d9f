import { PersonName } from '@/domain/household/person-name';
import { PhoneNumber } from '@/domain/household/phone-number';
import { FILER_RELATION_TEXT, GUARDIAN_RELATION_TEXT } from '@/domain/household/words';
import type { Draft } from '../draft/draft';
import { firstProblem, type Problems, problemsIn } from '../draft/first-problem';
import type { Question } from './question';

export const FILING_BY_TEXT = {
  self: '为我自己家',
  family: '我是家里人、亲戚，帮他填',
  guardian: '我是监护人',
  helper: '我是村级协理员，帮他填',
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

/** What is wrong with who fills in, by field. */
function filerProblems({ filing }: Draft): Problems {
  const { by, filerName, filerPhone } = filing;
  if (by === 'helper')
    return problemsIn({ 'filer-entrusted': filing.entrusted ? undefined : '请选申请人是怎么托付您的' });
  const person = {
    'filer-name': firstProblem(PersonName, filerName),
    'filer-phone': firstProblem(PhoneNumber, filerPhone),
  };
  if (by === 'guardian')
    return problemsIn({
      ...person,
      'filer-guardian': filing.guardianRelation ? undefined : PICK_RELATION,
      'filer-evidence': filing.evidence ? undefined : '请选有什么能证明您是监护人',
    });
  return problemsIn({
    ...person,
    'filer-relation': filing.relation ? undefined : PICK_RELATION,
    'filer-entrusted': filing.entrusted ? undefined : '请选申请人是怎么托付您的',
  });
}

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
    {
      id: 'filing-filer',
      title: () => '您是哪位？',
      isAsked: ({ filing }) => filing.by !== undefined && filing.by !== 'self',
      problems: filerProblems,
    },
  ],
  summary: filingInWords,
};
