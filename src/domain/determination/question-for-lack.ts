import { INCOME_KINDS } from '../assessment/income/income-kinds';
import type { Lack } from '../assessment/lack';
import { FACT_QUESTIONS } from './fact-questions';

const PROOF = '的票据或证明';
const WHICH_KIND = '是哪一种';
const OF_SPENDING: readonly string[] = [
  '全家的支出里有多少是为本人的',
  '教育支出是为谁花的',
  '自付医药费是为谁花的',
];
const OF_INCOME: readonly string[] = [
  '全家的收入里有多少是本人的',
  '工资分别是谁挣的',
  '家人给的钱和义务人给的是不是同一笔（是的话只填一处）',
];

/** An amount of one line that is not known: the lists of income and of spending say how much. */
const INCOME_LINES: readonly string[] = Object.values(INCOME_KINDS).map(({ label }) => label);
const SPENDING_LINES: readonly string[] = [
  '自付医药费',
  '医疗支出',
  '教育支出',
  '残疾康复支出',
  '其他认定的支出',
  '房租',
];

/** Which question of the officer's form answers what is missing: a key of FACT_QUESTIONS, or the lists of income and spending. */
export function questionFor(lack: Lack): string | undefined {
  if (lack.kind === 'parameter') return undefined;
  if (lack.kind === 'proof' || lack.what.endsWith(PROOF) || OF_SPENDING.includes(lack.what))
    return 'spending';
  if (OF_INCOME.includes(lack.what) || lack.what.endsWith(WHICH_KIND)) return 'income';
  if (SPENDING_LINES.includes(lack.what)) return 'spending';
  if (INCOME_LINES.includes(lack.what)) return 'income';
  const asked = Object.entries(FACT_QUESTIONS).find(
    ([, { label, missedAs }]) => label === lack.what || missedAs?.includes(lack.what),
  );
  return asked?.[0];
}
