import type { PlainDate } from '../../kernel/plain-date';
import { inWords } from '../../kernel/plain-date';
import { divisionsAbove } from '../../kernel/region';
import { isClock } from '../clock-parameters';
import { policyAt } from '../policy-at';
import type { PolicyParameter } from '../policy-parameter';
import type { GoldenCase } from './golden-case';
import { parametersWith } from './merge-packs';
import type { PackRelease, PublishedRelease } from './pack-release';
import { reservedWords } from './reserved-parameters';
import { type GoldenOutcome, runGoldenCase } from './run-golden-case';
import { untouchedValues, unworkableValues } from './touched-values';
import { parameterWords } from './value-words';

/** What came of a check: which cases were worked, and what is wrong in words for the county's clerks. */
export interface CheckReport {
  readonly isFit: boolean;
  readonly problems: readonly string[];
  /** What else the release does, to be looked at before it is published. */
  readonly remarks: readonly string[];
  readonly outcomes: readonly GoldenOutcome[];
}

const NATION = '';
const laterDay = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/** `“一人户”（2027年7月1日）：低保金应是 730 元/月，算出来是 700 元/月。` */
export const failedCaseWords = ({ name, on, lines }: GoldenOutcome): string => {
  const wrong = lines
    .filter(({ isRight }) => !isRight)
    .map(({ what, expected, got }) => `${what}应是 ${expected}，算出来是 ${got}`);
  return `验算户“${name}”（${inWords(on as PlainDate)}）：${wrong.join('；')}。`;
};

/** Values that stand published already, from the same document and day: a second hand may have drafted it again. */
function repeatedWords({ content, region }: PackRelease, published: readonly PublishedRelease[]): string[] {
  const standing = published.filter((other) => other.region === region);
  return content.values.flatMap((value) =>
    standing.some(
      (other) =>
        other.content.effectiveFrom === content.effectiveFrom &&
        other.content.source.documentNumber === content.source.documentNumber &&
        other.content.values.some(({ name, area }) => name === value.name && area === value.area),
    )
      ? [
          `${parameterWords(value.name, value.area)}：同一个文件、同一天的值已经发布过了，要更正请写更正文件的文号。`,
        ]
      : [],
  );
}

/**
 * Checks a release before it is published: its own golden cases come out, those that stand so far still do on days before
 * it applies, and its own that lie on a day when it applies come to every value that a household can come out by. Cases of others that it changes are remarked on.
 * `published` are the county's releases so far, in their order; `builtInCases` go with the county's built-in values.
 */
export function checkRelease(
  release: PackRelease,
  {
    parameters,
    published,
    builtInCases,
  }: {
    readonly parameters: readonly PolicyParameter[];
    readonly published: readonly PublishedRelease[];
    readonly builtInCases: readonly GoldenCase[];
  },
): CheckReport {
  const { content, region, draftedBy } = release;
  const { effectiveFrom, inForceFrom, goldenCases } = content;
  const asPublished: PublishedRelease = { ...release, status: 'published', decidedBy: draftedBy };
  const standing = parametersWith(parameters, published);
  const merged = parametersWith(parameters, [...published, asPublished]);
  const knownOn = (golden: GoldenCase) => laterDay(golden.on, inForceFrom);
  const own = goldenCases.map((golden) =>
    runGoldenCase(golden, { region, parameters: merged, knownOn: knownOn(golden) }),
  );
  const others = [...builtInCases, ...published.flatMap((other) => other.content.goldenCases)]
    .filter(
      (golden) => runGoldenCase(golden, { region, parameters: standing, knownOn: knownOn(golden) }).isRight,
    )
    .map((golden) => runGoldenCase(golden, { region, parameters: merged, knownOn: knownOn(golden) }));
  const past = others.filter(({ on }) => on < effectiveFrom);
  const changed = others.filter(({ on, isRight }) => on >= effectiveFrom && !isRight);
  const problems = [
    ...(goldenCases.some(({ on }) => on >= effectiveFrom) ? [] : [noCaseWords(effectiveFrom)]),
    ...repeatedWords(release, published),
    ...reservedProblems(release),
    ...slowerWords(release, parameters),
    ...untouchedValues(release, { region, merged, standing, knownOn }),
    ...[...own, ...past].filter(({ isRight }) => !isRight).map(failedCaseWords),
  ];
  return {
    isFit: problems.length === 0,
    problems,
    remarks: [
      ...changed.map((outcome) => `会改变以前的结果：${failedCaseWords(outcome)}`),
      ...unworkableValues(release),
    ],
    outcomes: [...own, ...past],
  };
}

/** Values that the law leaves to a level above the one whose document it is. */
const reservedProblems = ({ content }: PackRelease): readonly string[] =>
  content.values.flatMap(({ name, area }) => {
    const words = reservedWords(name, content.issuedBy);
    return words ? [`${parameterWords(name, area)}：${words}`] : [];
  });

/** Clocks that would be slower than those above the county: they would change nothing. */
const slowerWords = (
  { content, region }: PackRelease,
  parameters: readonly PolicyParameter[],
): readonly string[] =>
  content.values.flatMap(({ name, value }) => {
    if (!isClock(name)) return [];
    const { effectiveFrom, inForceFrom } = content;
    const knownOn = laterDay(effectiveFrom, inForceFrom);
    const [above = NATION] = divisionsAbove(region);
    const policy = policyAt({ region: above, effectiveOn: effectiveFrom, knownOn, parameters });
    const most = policy.find(name);
    return most && Number(value) > most.value
      ? [`${parameterWords(name)}：上级规定最多 ${most.value} 天，县里只能更短。`]
      : [];
  });

const noCaseWords = (effectiveFrom: PlainDate): string =>
  `至少要有一个验算户的日期在${inWords(effectiveFrom)}（执行日）当天或以后，才能看出新的值对不对。`;
