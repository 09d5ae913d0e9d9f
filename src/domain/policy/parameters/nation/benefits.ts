import { cite } from '../../../law/cite';
import { datedSource } from '../../dated-source';
import type { PolicyParameter } from '../../policy-parameter';

const dibao = (article: string) => datedSource(cite('dibaoMeasures', article), 'law', '2021-07-01');
const hardship = (article: string) =>
  datedSource(cite('extremeHardshipMeasures', article), 'law', '2021-07-01');
const notice = (section: string) => datedSource(cite('safetyNetNotice', section), 'law', '2022-10-20');
const region = '';

/** What the nation's law itself says. Whatever it leaves to a place is not here: there nothing is assumed. */
export const NATIONAL_BENEFITS: readonly PolicyParameter[] = [
  {
    name: 'adultAge',
    region,
    values: [{ ...datedSource(cite('civilCode', '第十七条'), 'law', '2021-01-01'), value: 18 }],
  },
  {
    name: 'severeDisabilities',
    region,
    values: [
      {
        ...dibao('第八条'),
        value: { sight: 2, hearing: 2, speech: 2, physical: 2, multiple: 2, intellectual: 3, mental: 3 },
      },
    ],
  },
  {
    name: 'unableToWorkDisabilities',
    region,
    values: [{ ...hardship('第五条'), value: { intellectual: 3, mental: 3, physical: 2, sight: 1 } }],
  },
  { name: 'clergyYearsApart', region, values: [{ ...dibao('第七条'), value: 3 }] },
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
  { name: 'marginMultiple', region, values: [{ ...dibao('第八条'), value: 15_000 }] },
  { name: 'gracePeriodMonths', region, values: [{ ...notice('一（三）'), value: 6 }] },
  { name: 'singlePersonUnemployedDisabled', region, values: [{ ...notice('一（一）'), value: true }] },
  { name: 'supportSparedElderAge', region, values: [{ ...notice('一（一）'), value: 60 }] },
  { name: 'extremeHardshipElderAge', region, values: [{ ...hardship('第五条'), value: 60 }] },
  {
    name: 'extremeHardshipMinorAge',
    region,
    values: [{ ...datedSource(cite('reformOpinion', '5'), 'law', '2020-08-25'), value: 18 }],
  },
  { name: 'obligorElderAge', region, values: [{ ...hardship('第八条'), value: 60 }] },
  { name: 'obligorIncomeTestedAge', region, values: [{ ...hardship('第八条'), value: 70 }] },
  { name: 'selfCareHalfMost', region, values: [{ ...hardship('第二十二条'), value: 3 }] },
  {
    name: 'rigidExcludesMargin',
    region,
    values: [
      { ...datedSource(cite('rigidExpenditureMeasures', '第四条'), 'law', '2025-01-01'), value: true },
    ],
  },
  {
    name: 'quickAidMostOfStandard',
    region,
    values: [{ ...datedSource(cite('temporaryAidOpinion2026'), 'report', '2026-01-29'), value: 10_000 }],
  },
];
