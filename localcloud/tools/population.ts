import { households } from '../../src/domain/population/generate-household';
import { demoPlace } from '../../src/domain/population/place';
import { COUNTED, type Counted, isOfPeople, type Tally, tallyOf } from '../../src/domain/population/tally';
import { COUNTED_TEXT, countedText, inReadingOrder } from '../../src/domain/population/tally-words';
import { day, readOptions, wholeNumber } from './options';
import { grouped, jsonLines, percent, table } from './table';

const rowsOf = ({ of, households: all, people }: Tally, name: Counted) =>
  [...of[name]]
    .sort(([a], [b]) => inReadingOrder(name)(a, b))
    .map(([value, count]) => ({ what: name, value, count, of: isOfPeople(name) ? people : all }));

/** `npm run population [-- --households 100000 --seed 1 --on 2026-11-22 --json]`: what the made-up households are like. */
export function main(args: readonly string[]): void {
  const options = readOptions(
    args,
    {
      households: { type: 'string' },
      seed: { type: 'string' },
      on: { type: 'string' },
      json: { type: 'boolean' },
    },
    '数一数虚构的人家都是什么样：npm run population -- --households 100000 --seed 1',
  );
  const to = wholeNumber('households', options.households, { fallback: 100_000, least: 1, most: 10_000_000 });
  const seed = wholeNumber('seed', options.seed, { fallback: 1, least: 0, most: 999_999_999 });
  const place = demoPlace(day('on', options.on));
  const tally = tallyOf(households(seed, { to }, place));
  const rows = COUNTED.flatMap((name) => rowsOf(tally, name));
  if (options.json) {
    console.log(jsonLines(rows));
    return;
  }
  const { people } = tally;
  console.log(
    `虚构人口：${place.name}，第 ${seed} 号，${grouped(to)} 户 ${grouped(people)} 人，${place.on}。不是任何真实地方。`,
  );
  const nameOf = (name: Counted, value: string): string =>
    (name === 'township' && place.townships.find(({ township }) => township === value)?.name) ||
    countedText(name, value);
  for (const name of COUNTED) {
    const counts = rows
      .filter(({ what }) => what === name)
      .map(({ value, count, of }) => [nameOf(name, value), grouped(count), percent(count, of)]);
    console.log(`\n${table([COUNTED_TEXT[name], isOfPeople(name) ? '人' : '户', '占'], counts)}`);
  }
}
