import { cite } from '../../../law/cite';
import { datedSource } from '../../dated-source';
import type { PolicyParameter } from '../../policy-parameter';
import { alike, GRADES_ONE_AND_TWO, matrixOf } from '../../special-aid-matrix';
import { FOUR_CLASSES } from '../../special-aid-parameters';

const region = '';
const act = (article: string) => datedSource(cite('assistanceAct', article), 'law', '2026-07-01');
const opinion = (section: string) => datedSource(cite('monitoringOpinion', section), 'law', '2023-10-19');
const MEDICAL = datedSource(cite('medicalAidOpinion'), 'report', '2021-10-28');
const DISABILITY = datedSource(cite('disabilityAllowances'), 'report', '2016-01-01');
const REHABILITATION = datedSource(cite('childRehabilitation'), 'report', '2018-10-01');

/** Whom the act names: the four classes alike. */
const GIVEN = alike('given', FOUR_CLASSES);

/** What the nation's own texts say about special aid; of numbers little, since they leave those to the provinces. */
export const NATIONAL_SPECIAL_AID: readonly PolicyParameter[] = [
  ...matrixOf(region, opinion('四（二）'), { premiumSubsidy: { extremeHardship: 10_000 } }),
  ...matrixOf(region, MEDICAL, {
    inpatientAid: { extremeHardship: { atLeast: 7_000 }, subsistenceAllowance: { atLeast: 7_000 } },
    // 原则上取消；暂不具备条件的不高于 5%.
    aidStartLine: {
      extremeHardship: { atLeast: 0, atMost: 500 },
      subsistenceAllowance: { atLeast: 0, atMost: 500 },
      subsistenceMargin: 1_000,
      rigidExpenditure: 2_500,
    },
  }),
  ...matrixOf(region, act('第二十五条'), { education: GIVEN }),
  ...matrixOf(region, act('第二十六条'), { publicHousing: GIVEN, ruralHouse: GIVEN }),
  ...matrixOf(region, act('第二十七条'), { employment: { ...GIVEN, extremeHardship: 'none' } }),
  ...matrixOf(region, act('第二十八条'), { disaster: { everyone: 'given' } }),
  ...matrixOf(region, opinion('四（五）'), {
    funeral: alike('encouraged', FOUR_CLASSES),
    disabledLiving: { subsistenceMargin: 'encouraged' },
    childRehabilitation: { subsistenceMargin: 'encouraged' },
    accessibleHome: { subsistenceMargin: 'encouraged' },
  }),
  ...matrixOf(region, DISABILITY, {
    disabledLiving: { subsistenceAllowance: 'given' },
    disabledCare: { everyone: 'given' },
  }),
  ...matrixOf(region, REHABILITATION, {
    childRehabilitation: { extremeHardship: 'given', subsistenceAllowance: 'given' },
  }),
  {
    name: 'careAllowanceDisabilities',
    region,
    values: [
      {
        ...DISABILITY,
        value: GRADES_ONE_AND_TWO,
      },
    ],
  },
  { name: 'rehabilitationEndAge', region, values: [{ ...REHABILITATION, value: 7 }] },
  {
    name: 'medicalAidWithoutApplication',
    region,
    values: [
      {
        ...datedSource(cite('interimMeasures', '第三十条'), 'law', '2014-05-01'),
        value: ['extremeHardship', 'subsistenceAllowance'],
      },
    ],
  },
];
