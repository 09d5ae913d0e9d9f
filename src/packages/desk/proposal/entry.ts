import { readDay } from '@/components/document-field/typed-day';
import { typedFen } from '@/components/money-field/money-text';
import type { QuestionView } from '@/contracts/assessment/get-determination';
import type { FactAnswer, FoundFact } from '@/domain/determination/found-fact';
import type { MemberId } from '@/domain/kernel/ids';

/** How the officer knows something, as typed. */
export interface GroundsDraft {
  readonly provenance?: FoundFact['provenance'];
  readonly asOf: string;
  readonly note: string;
}
export const NO_GROUNDS: GroundsDraft = { asOf: '', note: '' };

export type Grounds = Pick<FoundFact, 'provenance' | 'asOf' | 'note'>;
/** Something typed that can be sent, or what is wrong with it, in words. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

const wrong = (problem: string) => ({ ok: false, problem }) as const;

export function readGrounds({ provenance, asOf, note }: GroundsDraft): Read<Grounds> {
  if (!provenance) return wrong('请选怎么知道的');
  const day = asOf.trim() === '' ? undefined : readDay(asOf);
  if (asOf.trim() !== '' && !day) return wrong('日期请写成 2026-11-20 这样');
  const words = note.trim();
  return {
    ok: true,
    value: { provenance, ...(day ? { asOf: day } : {}), ...(words ? { note: words } : {}) },
  };
}

const WHOLE_NUMBER = /^\d{1,4}$/;

/** The answer to a question as typed or chosen; several choices are kept with commas between. */
export function readAnswer({ input }: Pick<QuestionView, 'input'>, typed: string): Read<FactAnswer> {
  switch (input) {
    case 'yesNo':
      return typed === '' ? wrong('请选是或否') : { ok: true, value: typed === 'yes' };
    case 'one':
      return typed === '' ? wrong('请选一项') : { ok: true, value: typed };
    case 'many':
      return { ok: true, value: typed === '' ? [] : typed.split(',') };
    case 'number':
      return WHOLE_NUMBER.test(typed.trim())
        ? { ok: true, value: Number(typed.trim()) }
        : wrong('请填整数，比如 12');
    case 'money': {
      const amount = typedFen(typed);
      return amount === undefined ? wrong('请填金额，没有就填 0') : { ok: true, value: amount };
    }
  }
}

/** An income or spending as typed. */
export interface ItemDraft {
  readonly of?: string;
  readonly person?: string;
  readonly amount: string;
  readonly every: 'month' | 'year';
  readonly months: string;
  readonly costs: string;
}
export const NO_ITEM: ItemDraft = { amount: '', every: 'month', months: '', costs: '' };

type IncomeItem = NonNullable<Extract<FoundFact, { kind: 'income' }>['item']>;
type SpendingItem = NonNullable<Extract<FoundFact, { kind: 'spending' }>['item']>;

const whose = (person: string | undefined) => (person ? { person: person as MemberId } : {});
const MOST_MONTHS = 12;

function readIncome({ of, person, amount, every, months, costs }: ItemDraft): Read<IncomeItem> {
  const fen = typedFen(amount);
  if (!of) return wrong('请选是哪一种收入');
  if (fen === undefined) return wrong('请填金额，没有就填 0');
  const monthsAYear = months.trim() === '' ? undefined : Number(months);
  if (monthsAYear !== undefined && !(monthsAYear >= 1 && monthsAYear <= MOST_MONTHS))
    return wrong('一年有几个月，请填 1 到 12');
  const cost = typedFen(costs);
  if (costs.trim() !== '' && cost === undefined) return wrong('成本只写数字，没有就不填');
  const value = {
    of,
    amount: fen,
    every,
    ...whose(person),
    ...(monthsAYear && every === 'month' ? { monthsAYear } : {}),
    ...(cost === undefined ? {} : { costs: cost }),
  };
  return { ok: true, value };
}

function readSpending({ of, person, amount }: ItemDraft): Read<SpendingItem> {
  const fen = typedFen(amount);
  if (!of) return wrong('请选是哪一种支出');
  if (fen === undefined) return wrong('请填金额，没有就填 0');
  return { ok: true, value: { of, amount: fen, ...whose(person) } };
}

/** The item with how it is known, as it is sent. */
export function readItem(
  kind: 'income' | 'spending',
  id: string,
  draft: ItemDraft,
  grounds: Grounds,
): Read<FoundFact> {
  if (kind === 'income') {
    const item = readIncome(draft);
    return item.ok ? { ok: true, value: { kind, id, item: item.value, ...grounds } } : item;
  }
  const item = readSpending(draft);
  return item.ok ? { ok: true, value: { kind, id, item: item.value, ...grounds } } : item;
}

/** An id for a new item that none of `taken` has. */
export function newItemId(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`n${number}`)) number += 1;
  return `n${number}`;
}
