import type { PlainDate } from '../../../kernel/plain-date';
import type { PolicyParameter } from '../../policy-parameter';

const MEASURES_2021 = { title: '最低生活保障审核确认办法', documentNumber: '民发〔2021〕57号' } as const;
const IN_FORCE = {
  effectiveFrom: '2021-07-01' as PlainDate,
  inForceFrom: '2021-07-01' as PlainDate,
  lastVerifiedOn: '2026-11-22' as PlainDate,
  confidence: 'law',
} as const;

/** The nation's clocks of the low-income procedures, all counted from acceptance. */
export const NATIONAL_CASE_DEADLINES: readonly PolicyParameter[] = [
  {
    name: 'investigationStart',
    region: '',
    values: [{ ...IN_FORCE, value: 3, source: { ...MEASURES_2021, article: '第十五条' } }],
  },
  {
    name: 'decision',
    region: '',
    values: [{ ...IN_FORCE, value: 30, source: { ...MEASURES_2021, article: '第二十二条' } }],
  },
  {
    name: 'quickAid',
    region: '',
    values: [
      {
        value: 3,
        effectiveFrom: '2026-01-29' as PlainDate,
        inForceFrom: '2026-01-29' as PlainDate,
        lastVerifiedOn: '2026-11-22' as PlainDate,
        confidence: 'report',
        source: { title: '关于进一步健全完善临时救助制度的意见' },
      },
    ],
  },
];
