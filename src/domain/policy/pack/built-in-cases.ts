import type { PlainDate } from '../../kernel/plain-date';
import type { GoldenCase } from './golden-case';

const day = (text: string): PlainDate => text as PlainDate;
const ADULT = { relation: 'applicant', birth: day('1980-06-15') } as const;
const NOTHING = { income: [], spending: [], savingsFen: 0 };

/** Worked by hand with the demo county's built-in values; a release must leave the past as it was. */
const DEMO_COUNTY: readonly GoldenCase[] = [
  {
    ...NOTHING,
    name: '城镇一个人，没有收入',
    on: day('2026-11-22'),
    area: 'urban',
    people: [ADULT],
    arithmetic: '700×12 = 8400，减收入 0，除以 12，得 700',
    expect: { subsistenceAllowance: 'met', monthlyFen: 70_000 },
  },
  {
    ...NOTHING,
    name: '农村老两口，一人有退休金',
    on: day('2026-11-22'),
    area: 'rural',
    people: [
      { relation: 'applicant', birth: day('1950-03-01') },
      { relation: 'spouse', birth: day('1951-04-02') },
    ],
    income: [{ person: 1, kind: 'retirementPension', fenAMonth: 50_000 }],
    arithmetic:
      '5800×2 = 11600，减 500×12 = 6000，得 5600；加两个老人 70×12×2 = 1680，共 7280；除以 12 是 606.67，见分进元 607',
    expect: { subsistenceAllowance: 'met', monthlyFen: 60_700 },
  },
  {
    ...NOTHING,
    name: '城镇一家三口，收入正好等于标准',
    on: day('2026-11-22'),
    area: 'urban',
    people: [
      ADULT,
      { relation: 'spouse', birth: day('1982-02-03') },
      { relation: 'child', birth: day('2003-05-06') },
    ],
    income: [{ person: 1, kind: 'retirementPension', fenAMonth: 210_000 }],
    arithmetic: '2100×12 = 25200，700×3×12 = 25200，不低于标准；低于 1.5 倍 37800，是边缘家庭',
    expect: { subsistenceAllowance: 'notMet', subsistenceMargin: 'met' },
  },
];

/** The golden cases that go with the values built in for a county, by its division code. */
export const BUILT_IN_CASES: Readonly<Record<string, readonly GoldenCase[]>> = { '990101': DEMO_COUNTY };
