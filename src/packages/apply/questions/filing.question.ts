import { PersonName } from '@/domain/household/person-name';
import { PhoneNumber } from '@/domain/household/phone-number';
import { FILER_RELATION_TEXT } from '@/domain/household/words';
import type { Draft } from '../draft/draft';
import { firstProblem, problemsIn } from '../draft/first-problem';
import type { Question } from './question';

export const FILING_BY_TEXT = {
  self: '为我自己家',
  family: '我是家里人、亲戚，帮他填',
  helper: '我是村级协理员，帮他填',
} as const;

export const ENTRUSTED_TEXT = {
  spoken: '当面或在电话里说好的',
  onPaper: '写了委托书',
} as const;

const asksFiler = ({ filing }: Draft) => filing.by === 'family' || filing.by === 'helper';

/** Who is typing, and for whom. */
export const filingQuestion: Question = {
  id: 'filing',
  title: () => '您为谁申请？',
  why: '为什么问：自己不方便的，家里人、村干部都可以帮着填，一样算数。',
  paths: ['filing'],
  parts: [
    {
      id: 'filing-by',
      problems: ({ filing }) => problemsIn({ 'filing-by': filing.by ? undefined : '请点一下，选一个' }),
    },
    {
      id: 'filing-filer',
      title: () => '您是哪位？',
      isAsked: asksFiler,
      problems: ({ filing }) =>
        problemsIn({
          'filer-name': firstProblem(PersonName, filing.filerName),
          'filer-phone': filing.by === 'family' ? firstProblem(PhoneNumber, filing.filerPhone) : undefined,
          'filer-relation': filing.by === 'family' && !filing.relation ? '请选您是申请人的什么人' : undefined,
          'filer-entrusted': filing.entrusted ? undefined : '请选申请人是怎么托付您的',
        }),
    },
  ],
  summary: ({ filing }) => {
    if (!filing.by) return [];
    const who = [
      filing.filerName,
      filing.by === 'family' && filing.relation ? FILER_RELATION_TEXT[filing.relation] : '',
    ]
      .filter(Boolean)
      .join('，');
    return filing.by === 'self' ? [FILING_BY_TEXT.self] : [FILING_BY_TEXT[filing.by], `填表的人：${who}`];
  },
};
