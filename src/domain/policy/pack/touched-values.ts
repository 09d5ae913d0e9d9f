import { inWords, type PlainDate } from '../../kernel/plain-date';
import type { PolicyParameter } from '../policy-parameter';
import { GRANT_ROWS, SHARE_ROWS } from '../special-aid-parameters';
import { AID_GROUPS } from './county-aid-parameters';
import { COUNTY_PARAMETER_GROUPS, type CountyParameterName } from './county-parameters';
import type { GoldenCase } from './golden-case';
import type { PackRelease, PackValue, PublishedRelease } from './pack-release';
import { runGoldenCase } from './run-golden-case';
import { parameterWords } from './value-words';

type Group = { readonly names: readonly string[] };
const namesOf = (...groups: readonly Group[]): ReadonlySet<string> =>
  new Set(groups.flatMap(({ names }) => names));

/** Values that no household comes out otherwise by: clocks, where to apply, which checks are recognised. */
const OF_NO_HOUSEHOLD = namesOf(
  COUNTY_PARAMETER_GROUPS.clocks,
  COUNTY_PARAMETER_GROUPS.routing,
  AID_GROUPS.aidRecognition,
);
/** Values of what a golden case has no words for: those who owe support, emergencies, children of one parent alone, care in institutions. */
const BEYOND_CASES = namesOf(COUNTY_PARAMETER_GROUPS.support, {
  names: [
    'temporaryAidRepeatMonths',
    'temporaryAidTownshipMost',
    'supplementSingleParent',
    'institutionStandard',
  ],
});

const ROWS: Readonly<Record<string, string>> = { ...SHARE_ROWS, ...GRANT_ROWS };
const MEDICAL_MONEY: ReadonlySet<string> = namesOf(AID_GROUPS.aidMoney, AID_GROUPS.aidStart);
const OF_AID: ReadonlySet<string> = namesOf(...Object.values(AID_GROUPS));

/** What a household must have for a value to show, for who adds one. */
function wantedFor(name: CountyParameterName): string {
  const row = ROWS[name.split('.')[0] ?? ''];
  if (name === 'residentPremium') return '在“专项救助”里写上资助参加医保应得多少钱';
  if (MEDICAL_MONEY.has(name)) return '写上一张医疗单子，和手算出来的医疗救助金、倾斜救助金';
  if (row) return `家里要有这一类的人，在“专项救助”里写上${row.replace(/比例$/, '')}应得的结果`;
  if (OF_AID.has(name)) return '家里要有用得着的人，在“专项救助”里写上应得的结果';
  return '家里的情况要用得着这一项，写上应得的结果';
}

const AREA = { urban: '城镇的', rural: '农村的' } as const;

function untouchedWords({ name, area }: PackValue, effectiveFrom: PlainDate): string {
  const which = area ? AREA[area] : '';
  return `${parameterWords(name, area)}：没有验算户用到它，改错了也看不出来。请加一户${which}，日期在${inWords(effectiveFrom)}当天或以后，${wantedFor(name)}。`;
}

/** Where a release stands among all others. */
export interface Standing {
  readonly region: string;
  /** With the release. */
  readonly merged: readonly PolicyParameter[];
  /** Without it. */
  readonly standing: readonly PolicyParameter[];
  readonly knownOn: (golden: GoldenCase) => PlainDate;
}

/** Whether a case comes out otherwise without the value: as nobody had said anything, or as it was before. */
function touches(golden: GoldenCase, { name, area }: PackValue, all: Standing): boolean {
  if (area !== undefined && golden.area !== area) return false;
  const { region, merged, standing, knownOn } = all;
  const got = (parameters: readonly PolicyParameter[]): string =>
    JSON.stringify(runGoldenCase(golden, { region, parameters, knownOn: knownOn(golden) }).lines);
  const withIt = got(merged);
  const others = merged.filter((parameter) => parameter.name !== name);
  if (got(others) !== withIt) return true;
  return got([...others, ...standing.filter((parameter) => parameter.name === name)]) !== withIt;
}

/** Values of a release that none of its own golden cases comes to, with what to add: one sentence for each. */
export function untouchedValues({ content }: PackRelease | PublishedRelease, all: Standing): string[] {
  const { values, goldenCases, effectiveFrom } = content;
  const cases = goldenCases.filter(({ on }) => on >= effectiveFrom);
  if (cases.length === 0) return [];
  return values
    .filter(({ name }) => !OF_NO_HOUSEHOLD.has(name) && !BEYOND_CASES.has(name))
    .filter((value) => !cases.some((golden) => touches(golden, value, all)))
    .map((value) => untouchedWords(value, effectiveFrom));
}

/** Values of a release that no golden case can work: the second reader must hold them against the document. */
export const unworkableValues = ({ content }: PackRelease): string[] =>
  content.values
    .filter(({ name }) => OF_NO_HOUSEHOLD.has(name) || BEYOND_CASES.has(name))
    .map(({ name, area }) => `${parameterWords(name, area)}：验算户算不到这一项，请对着原文再看一遍。`);
