import { cite } from '../../../law/cite';
import { datedSource } from '../../dated-source';
import { parametersOf } from '../../parameters-of';
import type { PolicyParameter } from '../../policy-parameter';

const dibao = (article: string) => datedSource(cite('dibaoMeasures', article), 'law', '2021-07-01');
const hardship = (article: string) =>
  datedSource(cite('extremeHardshipMeasures', article), 'law', '2021-07-01');
const notice = (section: string) => datedSource(cite('safetyNetNotice', section), 'law', '2022-10-20');
const region = '';

/** What the nation's law itself says. Whatever it leaves to a place is not here: there nothing is assumed. */
export const NATIONAL_BENEFITS: readonly PolicyParameter[] = [
  ...parametersOf(region, datedSource(cite('civilCode', '第十七条'), 'law', '2021-01-01'), { adultAge: 18 }),
  ...parametersOf(region, dibao('第八条'), {
    severeDisabilities: {
      sight: 2,
      hearing: 2,
      speech: 2,
      physical: 2,
      multiple: 2,
      intellectual: 3,
      mental: 3,
    },
    marginMultiple: 15_000,
  }),
  ...parametersOf(region, hardship('第五条'), {
    unableToWorkDisabilities: { intellectual: 3, mental: 3, physical: 2, sight: 1 },
    extremeHardshipElderAge: 60,
  }),
  ...parametersOf(region, dibao('第七条'), { clergyYearsApart: 3 }),
  {
    name: 'basicPensionExempt',
    region,
    values: [
      { ...dibao('第十三条'), value: true },
      // “十四五”期间: the text itself ends it with the year 2025.
      {
        ...datedSource(cite('dibaoMeasures', '第十三条'), 'law', '2026-01-01', '2021-07-01'),
        repealed: true,
      },
    ],
  },
  ...parametersOf(region, notice('一（三）'), { gracePeriodMonths: 6 }),
  ...parametersOf(region, notice('一（一）'), {
    singlePersonUnemployedDisabled: true,
    supportSparedElderAge: 60,
  }),
  ...parametersOf(region, datedSource(cite('reformOpinion', '5'), 'law', '2020-08-25'), {
    extremeHardshipMinorAge: 18,
  }),
  ...parametersOf(region, hardship('第八条'), { obligorElderAge: 60, obligorIncomeTestedAge: 70 }),
  ...parametersOf(region, hardship('第二十二条'), { selfCareHalfMost: 3 }),
  ...parametersOf(region, datedSource(cite('rigidExpenditureMeasures', '第四条'), 'law', '2025-01-01'), {
    rigidExcludesMargin: true,
  }),
  ...parametersOf(region, datedSource(cite('temporaryAidOpinion2026'), 'report', '2026-01-29'), {
    quickAidMostOfStandard: 10_000,
  }),
];
