import type { PlainDate } from '../../kernel/plain-date';
import { fail, type Result, succeed } from '../../kernel/result';
import type { Award } from '../award';
import { type ImportProblem, type RowValues, readRow } from './cells';
import { COLUMN_KEYS, COLUMNS, type ColumnKey, columnOf } from './columns';
import { type CsvRow, readCsv } from './csv';
import { factsOfRows, type PersonRow } from './household-of-rows';

/** A household of the file, ready but for its id: whose it is, and where its rows stand. */
export interface ImportedAward {
  /** The line of 本人. */
  readonly line: number;
  readonly award: Omit<Award, 'awardId' | 'township'>;
  /** As it was written: a name or a code. */
  readonly township: string;
  /** Names and identity numbers by the people's ids; the first is 本人. */
  readonly names: Readonly<Record<string, string>>;
  readonly identityNumbers: readonly string[];
  readonly recipient: string;
  /** All that the file says about it, to tell whether another file says the same. */
  readonly said: string;
}

/** What a file holds. A household with a problem in any of its rows is not among the awards. */
export interface AwardFile {
  readonly rows: number;
  readonly households: number;
  readonly awards: readonly ImportedAward[];
  readonly problems: readonly ImportProblem[];
  /** Headings of columns that are not used. */
  readonly unused: readonly string[];
}

interface Row {
  readonly line: number;
  readonly values: RowValues;
}

const NEEDED_HEADS = COLUMN_KEYS.filter((key) => COLUMNS[key].isNeeded);

/** Columns by their headings, or what is wrong with the first row. */
function headsOf(cells: readonly string[]): Result<readonly (ColumnKey | undefined)[], ImportProblem[]> {
  const keys = cells.map(columnOf);
  const missing = NEEDED_HEADS.filter((key) => !keys.includes(key));
  const twice = keys.filter((key, at) => key !== undefined && keys.indexOf(key) !== at);
  const problems = [
    ...missing.map((key) => ({
      column: COLUMNS[key].name,
      message: '第一行里没有这一列，请照模板加上',
    })),
    ...twice.flatMap((key) =>
      key ? [{ column: COLUMNS[key].name, message: '这一列写了两次，请删掉一列' }] : [],
    ),
  ];
  return problems.length > 0 ? fail(problems) : succeed(keys);
}

const emptyProblems = ({ line, values }: Row, of: 'everyone' | 'household'): ImportProblem[] =>
  NEEDED_HEADS.filter((key) => COLUMNS[key].of === of && values[key] === undefined).map((key) => ({
    line,
    column: COLUMNS[key].name,
    message: `不能空着，请填写（${COLUMNS[key].fill}）`,
  }));

const isPerson = (values: RowValues): values is PersonRow =>
  values.identityNumber !== undefined && values.relation !== undefined && values.isCovered !== undefined;

const DAYS = ['decidedOn', 'checkedOn'] as const;
const OF_ONE = ['singlePerson', 'extremeHardship'];

/** What is wrong with a household whose cells are all well. */
function togetherProblems(rows: readonly Row[], head: Row, today: PlainDate): ImportProblem[] {
  const { line, values } = head;
  const at = (key: ColumnKey, message: string, where = line): ImportProblem => ({
    line: where,
    column: COLUMNS[key].name,
    message,
  });
  const covered = rows.filter((row) => row.values.isCovered);
  const others = rows.filter((row) => row !== head && row.values.relation === 'applicant');
  const { class: name } = values;
  return [
    ...others.map((row) => at('relation', '一户只能有一个“本人”，请改成他和户主的关系', row.line)),
    ...(covered.length === 0 ? [at('isCovered', '这一户没有保障对象，至少有一个人要写“是”')] : []),
    ...(name && OF_ONE.includes(name) && covered.length > 1
      ? [at('isCovered', '单人保、特困一次只保障一个人，请只给他写“是”，别人另起一户')]
      : []),
    ...(values.monthly === 0 ? [at('monthly', '请写现在每月发多少元')] : []),
    ...DAYS.filter((key) => (values[key] ?? today) > today).map((key) => at(key, '这一天还没有到，请检查')),
  ];
}

/** One household of rows without problems; 本人 comes first. */
function awardOf(head: Row, rows: readonly Row[]): ImportedAward | undefined {
  const [first, ...others] = [head, ...rows.filter((row) => row !== head)].map(({ values }) => values);
  const rest = others.filter(isPerson);
  if (!first || !isPerson(first) || rest.length < others.length) return undefined;
  const { class: name, area, monthly, since, decidedOn, township } = first;
  if (!name || !area || monthly === undefined || !since || !decidedOn || !township) return undefined;
  const people = [first, ...rest] as const;
  const ids = people.map((_, index) => `m${index + 1}`);
  const covers = ids.filter((_, index) => people[index]?.isCovered);
  const names = Object.fromEntries(people.map((row, index) => [ids[index] ?? '', row.name ?? '']));
  const facts = factsOfRows(people, { decidedOn, isHardship: name === 'extremeHardship' });
  return {
    line: head.line,
    award: { class: name, covers, facts, policyDay: decidedOn, monthly, since, area, adjustments: [] },
    township,
    names,
    identityNumbers: people.map(({ identityNumber }) => identityNumber),
    said: JSON.stringify(people),
    recipient: (OF_ONE.includes(name) ? names[covers[0] ?? ''] : names.m1) ?? '',
  };
}

/** A household, or what is wrong with it. */
function householdOf(rows: readonly Row[], today: PlainDate): Result<ImportedAward, ImportProblem[]> {
  const head = rows.find(({ values }) => values.relation === 'applicant');
  const everyone = rows.flatMap((row) => emptyProblems(row, 'everyone'));
  if (everyone.length > 0) return fail(everyone);
  const [{ line } = { line: 0 }] = rows;
  if (!head)
    return fail([{ line, column: COLUMNS.relation.name, message: '这一户没有“本人”，请给户主写“本人”' }]);
  const problems = [...emptyProblems(head, 'household'), ...togetherProblems(rows, head, today)];
  const award = problems.length === 0 ? awardOf(head, rows) : undefined;
  return award ? succeed(award) : fail(problems);
}

/** Rows of one household may stand anywhere in the file. */
function grouped(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    // A row without its number stands alone and is told so.
    const key = row.values.household ?? `\0${row.line}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

/** Who stands in the file twice: each row after the first is told of the first, and the first of the second. */
function repeated(rows: readonly Row[]): ImportProblem[] {
  const lines = new Map<string, number[]>();
  for (const { line, values } of rows)
    if (values.identityNumber)
      lines.set(values.identityNumber, [...(lines.get(values.identityNumber) ?? []), line]);
  return [...lines.values()]
    .filter(({ length }) => length > 1)
    .flatMap((same) =>
      same.map((line) => ({
        line,
        column: COLUMNS.identityNumber.name,
        message: `和第 ${same.filter((other) => other !== line).join('、')} 行是同一个人，一个人只能写一次，请核对后删掉多的`,
      })),
    );
}

const byLine = (a: ImportProblem, b: ImportProblem): number => (a.line ?? 0) - (b.line ?? 0);

/** Reads rows below their headings. */
function readRows(keys: readonly (ColumnKey | undefined)[], lines: readonly CsvRow[], today: PlainDate) {
  const read = lines.map(({ line, cells }) => ({ line, ...readRow(cells, keys, line) }));
  const cellProblems = [...read.flatMap(({ problems }) => problems), ...repeated(read)];
  const wrongLines = new Set(cellProblems.map(({ line }) => line));
  const problems = [...cellProblems];
  const awards: ImportedAward[] = [];
  const groups = grouped(read);
  for (const rows of groups) {
    if (rows.some(({ line }) => wrongLines.has(line))) continue;
    const household = householdOf(rows, today);
    if (household.ok) awards.push(household.value);
    else problems.push(...household.failure);
  }
  return { households: groups.length, awards, problems: problems.sort(byLine) };
}

/**
 * Reads a county's file of households in payment. Gives the households that can be brought in and, for every other, in
 * words and with its line what is to be put right; fails where the file as a whole cannot be read.
 */
export function readAwardFile(text: string, today: PlainDate): Result<AwardFile, readonly ImportProblem[]> {
  const csv = readCsv(text);
  if (!csv.ok) return fail([{ line: csv.failure, message: '这一行有一个双引号没有成对，请补上或者删掉' }]);
  const [head, ...lines] = csv.value;
  if (!head) return fail([{ message: '文件是空的，请照模板填好再来' }]);
  const keys = headsOf(head.cells);
  if (!keys.ok) return fail(keys.failure);
  if (lines.length === 0) return fail([{ message: '第一行下面没有内容，请一人一行填好再来' }]);
  const unused = head.cells.filter((name, at) => keys.value[at] === undefined && name !== '');
  return succeed({ rows: lines.length, unused, ...readRows(keys.value, lines, today) });
}

/** A problem in one line: `第 5 行“月金额”：请写多少元……`. */
export function problemText({ line, column, message }: ImportProblem): string {
  const where = [line === undefined ? '' : `第 ${line} 行`, column === undefined ? '' : `“${column}”`].join(
    '',
  );
  return where === '' ? `${message}。` : `${where}：${message}。`;
}
