import type { PlainDate } from '../../src/domain/kernel/plain-date';
import { COMPOSITIONS } from '../../src/domain/population/compositions';
import * as PEOPLE from '../../src/domain/population/distributions';
import { households } from '../../src/domain/population/generate-household';
import * as INCOME from '../../src/domain/population/income-distributions';
import { demoPlace } from '../../src/domain/population/place';
import * as PROPERTY from '../../src/domain/population/property-distributions';
import { COUNTED, isOfPeople, type Tally, tallyOf } from '../../src/domain/population/tally';
import { COUNTED_TEXT, countedText, inReadingOrder } from '../../src/domain/population/tally-words';

const SEED = 1;
const HOUSEHOLDS = 20_000;
const ON = '2026-11-22' as PlainDate;
const PERCENT = 100;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const percent = (share: number): string => `${(share / PERCENT).toFixed(share % PERCENT === 0 ? 0 : 2)}%`;

const compositions = (): string =>
  table(
    ['Kind', 'Applicant', 'With', 'Share'],
    COMPOSITIONS.map(([{ name, applicantAge, others }, share]) => [
      name,
      applicantAge.join('–'),
      others.length === 0 ? 'nobody' : others.join(', '),
      percent(share),
    ]),
  );

/** Data as it stands in the code, short enough for a line. */
const inline = (value: unknown): string => `\`${JSON.stringify(value).replace(/"(\w+)":/g, '$1: ')}\``;
const isFlat = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || Array.isArray(value) || JSON.stringify(value).length < 90;

const distributions = (): string =>
  [PEOPLE, INCOME, PROPERTY]
    .flatMap((of) => Object.entries(of))
    .map(([name, value]) =>
      isFlat(value)
        ? `- **${name}** ${inline(value)}`
        : [
            `- **${name}**`,
            ...Object.entries(value).map(([part, inner]) => `  - ${part} ${inline(inner)}`),
          ].join('\n'),
    )
    .join('\n');

const tallied = ({ of, households: all, people }: Tally): string =>
  COUNTED.map((name) => {
    const whole = isOfPeople(name) ? people : all;
    const rows = [...of[name]]
      .sort(([a], [b]) => inReadingOrder(name)(a, b))
      .map(([value, count]) => [
        countedText(name, value),
        `\`${value}\``,
        count,
        `${((count / whole) * PERCENT).toFixed(1)}%`,
      ]);
    return table(
      [COUNTED_TEXT[name], `\`${name}\``, isOfPeople(name) ? 'People' : 'Households', 'Share'],
      rows,
    );
  }).join('\n\n');

/** The parts of docs/population.md. */
export function describePopulation(): Readonly<Record<string, string>> {
  const tally = tallyOf(households(SEED, { to: HOUSEHOLDS }, demoPlace(ON)));
  return {
    compositions: compositions(),
    distributions: distributions(),
    tally: tallied(tally),
    seed: String(SEED),
    on: ON,
    households: String(HOUSEHOLDS),
    people: String(tally.people),
  };
}
