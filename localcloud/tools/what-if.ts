import { citation } from '../../src/domain/kernel/legal-reference';
import { households } from '../../src/domain/population/generate-household';
import { demoPlace, type Place } from '../../src/domain/population/place';
import { type AssistanceClass, CLASS_TEXT } from '../../src/domain/programs/conditions';
import type { ParameterChange } from '../../src/domain/what-if/changed-parameters';
import { compareParameters, type WhatIf } from '../../src/domain/what-if/compare-parameters';
import type { Loser } from '../../src/domain/what-if/comparison';
import { specialLossWords } from '../../src/domain/what-if/special-loss-words';
import { day, readOptions, wholeNumber } from './options';
import { changeWords, parameterList, parseChange } from './parse-change';
import { changeInYuan, grouped, jsonLines, table, yuan } from './table';
import { WrongInput } from './wrong-input';

const MONTHS_A_YEAR = 12;
const MICROSECONDS = 1_000_000;
/** A year's money, fen a month. */
const aMonth = (fenAYear: number): number => Math.floor(fenAYear / MONTHS_A_YEAR);

const className = (name: AssistanceClass | undefined): string => (name ? CLASS_TEXT[name] : '都不符合');

const classRows = ({ classes }: WhatIf) =>
  Object.entries(classes).map(([name, count]) => ({ class: name as AssistanceClass, ...count }));

function classTable(result: WhatIf): string {
  const rows = classRows(result).map((of) =>
    [
      of.before.met,
      of.after.met,
      of.entered,
      of.left,
      of.raised,
      of.lowered,
      of.before.undetermined,
      of.after.undetermined,
    ].map(grouped),
  );
  const names = classRows(result).map((of) => CLASS_TEXT[of.class]);
  return table(
    ['类别', '现在符合', '改后符合', '进入', '退出', '增加', '减少', '现在待查', '改后待查'],
    rows.map((row, place) => [names[place] ?? '', ...row]),
  );
}

function costTable({ townships }: WhatIf, place: Place): string {
  const rows = place.townships.flatMap(({ township, name }) => {
    const cost = townships[township];
    return cost ? [{ name, ...cost }] : [];
  });
  const sum = (
    of: 'households' | 'before' | 'after' | 'openBefore' | 'openAfter' | 'specialBefore' | 'specialAfter',
  ): number => rows.reduce((total, row) => total + row[of], 0);
  const total = {
    name: '合计',
    households: sum('households'),
    before: sum('before'),
    after: sum('after'),
    openBefore: sum('openBefore'),
    openAfter: sum('openAfter'),
    specialBefore: sum('specialBefore'),
    specialAfter: sum('specialAfter'),
  };
  return table(
    [
      '乡镇',
      '户',
      '现在（元/月）',
      '改后（元/月）',
      '增减（元/月）',
      '现在加专项（元/月）',
      '改后加专项（元/月）',
      '增减（元/月）',
      '现在待查户',
      '改后待查户',
    ],
    [...rows, total].map((row) => [
      row.name,
      grouped(row.households),
      yuan(row.before),
      yuan(row.after),
      changeInYuan(row.after - row.before),
      yuan(row.before + aMonth(row.specialBefore)),
      yuan(row.after + aMonth(row.specialAfter)),
      changeInYuan(row.after + aMonth(row.specialAfter) - row.before - aMonth(row.specialBefore)),
      grouped(row.openBefore),
      grouped(row.openAfter),
    ]),
  );
}

function loserLine({ household, from, to, aidBefore, aidAfter, reasons, special }: Loser): string {
  const lost = specialLossWords(special);
  const aid = lost.length > 0 ? `；专项救助：${lost.join('、')}` : '';
  const why =
    reasons.length > 0
      ? reasons.map(({ title, article }) => `不再${title}（${citation(article)}）`).join('；')
      : aidAfter < aidBefore
        ? '金额减少'
        : '低保等金额不变';
  return `${household}：${className(from)} → ${className(to)}，每月 ${yuan(aidBefore)} → ${yuan(aidAfter)} 元；${why}${aid}`;
}

const asJson = (result: WhatIf): string =>
  jsonLines([
    { what: 'households', households: result.households, ...result.fates },
    ...classRows(result).map((row) => ({ what: 'class', ...row })),
    ...Object.entries(result.townships).map(([township, cost]) => ({
      what: 'township',
      township,
      ...cost,
    })),
    ...result.losers.map((loser) => ({ what: 'loser', ...loser })),
  ]);

function print(result: WhatIf, place: Place, changes: readonly ParameterChange[]): void {
  const { gains, loses, mayLose, same } = result.fates;
  console.log(`试算：${place.name}，虚构的 ${grouped(result.households)} 户，${place.on}。什么都没有保存。`);
  for (const change of changes) console.log(`试的是 ${changeWords(change)}`);
  console.log(`\n${classTable(result)}`);
  console.log('特困、单人户按人数，其余按户数。待查的不算进入，也不算退出。');
  console.log(`\n${costTable(result, place)}`);
  console.log('一户同时符合几类的按高的算一次；还待查的户按现在能确定的金额算。');
  console.log(
    '“加专项”加了能算出钱的专项救助：资助参保、残疾人两项补贴，一年的摊到每月。看病的医疗救助要等账单，谁也不知道多少，没有算。',
  );
  console.log(
    `\n增加 ${grouped(gains)} 户，不变 ${grouped(same)} 户，减少 ${grouped(loses)} 户，可能减少（待查）${grouped(mayLose)} 户。`,
  );
  if (result.losers.length === 0) return;
  console.log(`\n会减少的户（${grouped(result.losers.length)} 户，共 ${grouped(loses)} 户）：`);
  for (const loser of result.losers) console.log(loserLine(loser));
}

/** `npm run what-if -- --set subsistenceStandard=70000/month --households 100000`: tries parameters on made-up households. */
export function main(args: readonly string[]): void {
  const options = readOptions(
    args,
    {
      set: { type: 'string', multiple: true },
      households: { type: 'string' },
      seed: { type: 'string' },
      on: { type: 'string' },
      losers: { type: 'string' },
      list: { type: 'boolean' },
      json: { type: 'boolean' },
    },
    '改一个标准，看虚构的人家谁进来、谁出去、花多少钱：npm run what-if -- --set subsistenceStandard=700元/月@urban（--list 看全部名称）',
  );
  if (options.list) {
    console.log(parameterList());
    return;
  }
  const on = day('on', options.on);
  const place = demoPlace(on);
  if (!options.set)
    throw new WrongInput('请写要试的参数，例如：npm run what-if -- --set subsistenceStandard=70000/month');
  const changes = options.set.map((text) => parseChange(text, place.region));
  const to = wholeNumber('households', options.households, { fallback: 100_000, least: 1, most: 10_000_000 });
  const seed = wholeNumber('seed', options.seed, { fallback: 1, least: 0, most: 999_999_999 });
  const listLosers = wholeNumber('losers', options.losers, { fallback: 10, least: 0, most: 10_000_000 });
  const change = { region: place.region, on, changes, listLosers };
  const start = process.cpuUsage();
  const result = compareParameters(households(seed, { to }, place), change);
  const { user, system } = process.cpuUsage(start);
  const seconds = ((user + system) / MICROSECONDS).toFixed(1);
  console.error(`用了 ${seconds} 秒处理器时间。`);
  if (options.json) console.log(asJson(result));
  else print(result, place, changes);
}
