import { lackText } from '../../src/domain/assessment/explain';
import { INCOME_KINDS } from '../../src/domain/assessment/income/income-kinds';
import type { HouseholdFacts } from '../../src/domain/facts/household-facts';
import type { IncomeItemKind } from '../../src/domain/facts/income-fact';
import { ALL_PARAMETERS } from '../../src/domain/policy/all-parameters';
import { policyAt } from '../../src/domain/policy/policy-at';
import { generateHousehold } from '../../src/domain/population/generate-household';
import { demoPlace } from '../../src/domain/population/place';
import { CLASS_TEXT } from '../../src/domain/programs/conditions';
import { withChanges } from '../../src/domain/what-if/changed-parameters';
import { type Cliff, type Cliffs, cliffsOf, type Ending } from '../../src/domain/what-if/cliffs';
import { exampleHouseholds } from './example-households';
import { day, oneOf, readOptions, wholeNumber } from './options';
import { parseChange } from './parse-change';
import { grouped, jsonLines, table, yuan } from './table';
import { WrongInput } from './wrong-input';

const FEN_A_YUAN = 100;
const MOST_YUAN = 20_000;
const KINDS = Object.keys(INCOME_KINDS) as IncomeItemKind[];

interface Subject {
  readonly name: string;
  readonly area: 'urban' | 'rural';
  readonly facts: HouseholdFacts;
}

/** What ends at a step, in words. */
const endedText = ({ ended, special }: Ending): string =>
  [
    ...ended.map(
      ({ class: name, about }) => `${CLASS_TEXT[name]}${about === undefined ? '' : `（${about}）`}`,
    ),
    ...new Set(special.map(({ before }) => before.title)),
  ].join('、');

function cliffRow(cliff: Cliff): string[] {
  const { incomeBefore, incomeAfter, aidBefore, aidAfter, specialBefore, specialAfter } = cliff;
  return [
    `${yuan(incomeBefore)} → ${yuan(incomeAfter)}`,
    yuan(aidBefore),
    yuan(aidAfter),
    yuan(specialBefore),
    yuan(specialAfter),
    yuan(cliff.loses),
    cliff.recoveredAt === undefined ? '没有找到' : yuan(cliff.recoveredAt),
    cliff.graceMonths === undefined ? '—' : `${cliff.graceMonths} 个月`,
  ];
}

function print({ name }: Subject, { from, to, cliffs, endings, openSteps, lacks }: Cliffs): void {
  console.log(`\n${name}：收入从每月 ${yuan(from)} 元一元一元加到 ${yuan(to)} 元`);
  if (cliffs.length > 0) {
    const head = ['收入', '救助前', '救助后', '专项前', '专项后', '少了', '补回来要到', '渐退期'];
    console.log(table(head, cliffs.map(cliffRow)));
    for (const cliff of cliffs)
      console.log(`  到 ${yuan(cliff.incomeAfter)} 元：${endedText(cliff)}停止或者减少`);
  } else if (openSteps === 0) console.log('  没有哪一元让这家人的钱变少。');
  for (const ending of endings)
    console.log(`  到 ${yuan(ending.incomeAfter)} 元：${endedText(ending)}停止或者减少，钱没有变少`);
  if (openSteps > 0)
    console.log(
      `  有 ${grouped(openSteps)} 步说不准：${lacks.map((lack) => lackText(lack, (id) => id)).join('；')}`,
    );
}

/** `npm run cliffs [-- --index 12 --seed 1 --person m1 --kind wages --to 3000 --area urban --set … --json]`. */
export function main(args: readonly string[]): void {
  const options = readOptions(
    args,
    {
      index: { type: 'string' },
      seed: { type: 'string' },
      person: { type: 'string' },
      kind: { type: 'string' },
      to: { type: 'string' },
      area: { type: 'string' },
      on: { type: 'string' },
      set: { type: 'string', multiple: true },
      json: { type: 'boolean' },
    },
    '收入一元一元地加，看哪一元让一家人的钱变少：npm run cliffs -- --index 12 --kind wages --to 3000',
  );
  const on = day('on', options.on);
  const place = demoPlace(on);
  const area = oneOf('area', options.area, ['urban', 'rural'], 'urban');
  const kind = oneOf('kind', options.kind, KINDS, 'wages');
  const person = options.person ?? 'm1';
  const to = wholeNumber('to', options.to, { fallback: 4_000, least: 1, most: MOST_YUAN }) * FEN_A_YUAN;
  const seed = wholeNumber('seed', options.seed, { fallback: 1, least: 0, most: 999_999_999 });
  const changes = (options.set ?? []).map((text) => parseChange(text, place.region));
  const parameters = withChanges(ALL_PARAMETERS, changes, on);
  const subjects = subjectsOf();
  const results = subjects.map((subject) => {
    if (!subject.facts.people.some(({ id }) => id === person))
      throw new WrongInput(`“${subject.name}”里没有 ${person}，请用 --person 写家里人的编号，例如 m1。`);
    const policy = policyAt({
      region: place.region,
      area: subject.area,
      effectiveOn: on,
      knownOn: on,
      parameters,
    });
    return { subject, found: cliffsOf(subject.facts, policy, { person, kind, to }) };
  });
  if (options.json) {
    console.log(
      jsonLines(
        results.map(({ subject: { name, area: where }, found }) => ({ name, area: where, ...found })),
      ),
    );
    return;
  }
  console.log(`陡坡：${place.name}，${on}，单位都是元/月，专项只算能折成钱的。`);
  for (const { subject, found } of results) print(subject, found);

  function subjectsOf(): readonly Subject[] {
    if (options.index === undefined) return exampleHouseholds(on).map((one) => ({ ...one, area }));
    const index = wholeNumber('index', options.index, { fallback: 0, least: 0, most: 999_999_999 });
    const { id, area: where, facts } = generateHousehold(seed, index, place);
    return [{ name: `虚构的第 ${id} 户（${where === 'urban' ? '城镇' : '农村'}）`, area: where, facts }];
  }
}
