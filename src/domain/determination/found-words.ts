import type { Names } from '../assessment/explain';
import { INCOME_KINDS } from '../assessment/income/income-kinds';
import { PROVENANCE_TEXT } from '../facts/fact';
import type { IncomeItemKind } from '../facts/income-fact';
import { fen, yuanText } from '../kernel/money';
import { inWords } from '../kernel/plain-date';
import { FOUND_SPENDING_TEXT } from './check-found-fact';
import type { AnswerInput } from './fact-question';
import { FACT_QUESTIONS } from './fact-questions';
import type { FactAnswer, FoundFact } from './found-fact';

type Found<K extends FoundFact['kind']> = Extract<FoundFact, { kind: K }>;

function answerText(input: AnswerInput, answer: FactAnswer): string {
  switch (input.kind) {
    case 'yesNo':
      return answer === true ? '是' : '否';
    case 'one':
      return input.options[String(answer)] ?? String(answer);
    case 'many':
      return Array.isArray(answer) && answer.length > 0
        ? answer.map((one) => input.options[one] ?? one).join('、')
        : '都能自己做';
    case 'number':
      return `${String(answer)} ${input.unit}`;
    case 'money':
      return `${yuanText(fen(Number(answer)))} ${input.unit}`;
  }
}

function incomeText({ item }: Found<'income'>, names: Names): string {
  if (!item) return '';
  const { person, of, amount, every, monthsAYear, costs } = item;
  const whose = person ? `${names(person)}：` : '';
  const label = INCOME_KINDS[of as IncomeItemKind]?.label ?? of;
  const months = monthsAYear ? `，一年 ${monthsAYear} 个月` : '';
  const less = costs ? `，成本 ${yuanText(costs)} 元/年` : '';
  return `${whose}${label} ${yuanText(amount)} ${every === 'month' ? '元/月' : '元/年'}${months}${less}`;
}

function spendingText({ item }: Found<'spending'>, names: Names): string {
  if (!item) return '';
  const label = FOUND_SPENDING_TEXT[item.of as keyof typeof FOUND_SPENDING_TEXT] ?? item.of;
  return `${item.person ? `${names(item.person)}：` : ''}${label} ${yuanText(item.amount)} 元/年`;
}

/** What was found out in words: `王演示：是不是当地认定的重特大疾病：是`. */
export function foundText(found: FoundFact, names: Names): string {
  switch (found.kind) {
    case 'area':
      return `按${found.area === 'urban' ? '城镇' : '农村'}标准`;
    case 'income':
      return incomeText(found, names);
    case 'spending':
      return spendingText(found, names);
    case 'answer': {
      const question = FACT_QUESTIONS[found.question];
      if (!question || found.answer === null) return '';
      const whose = found.about ? `${names(found.about)}：` : '';
      return `${whose}${question.label}：${answerText(question.input, found.answer)}`;
    }
  }
}

/** How it is known: `入户调查，2026年11月20日。备注`. */
export const groundsText = ({ provenance, asOf, note }: FoundFact): string =>
  [`${PROVENANCE_TEXT[provenance]}${asOf ? `，${inWords(asOf)}` : ''}`, note ?? '']
    .filter((part) => part !== '')
    .join('。');
