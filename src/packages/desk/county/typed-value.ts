import { typedFen } from '@/components/money-field/money-text';
import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { getPackForm } from '@/contracts/policy/packs';
import type { runWhatIf } from '@/contracts/policy/run-what-if';
import { fen, yuanText } from '@/domain/kernel/money';

export type PackForm = ResponseOf<typeof getPackForm>;
export type FormParameter = PackForm['groups'][number]['parameters'][number];
export type ParameterName = RequestOf<typeof runWhatIf>['changes'][number]['name'];
export type Value = RequestOf<typeof runWhatIf>['changes'][number]['value'];
type Tiers = Extract<Value, readonly unknown[]>;
export type Area = 'both' | 'urban' | 'rural';

/** A value as somebody fills it in: what was typed, and for which period where it is money for one. */
export interface TypedValue {
  readonly typed: string;
  readonly per: 'month' | 'year';
  readonly isUnlimited: boolean;
  /** Of a limit: whether it must stay below it (低于), rather than not exceed it. */
  readonly isBelow: boolean;
  /** Of a table by tiers, the poorest first. */
  readonly tiers: readonly TypedTier[];
}
/** A tier as it is filled in: below how many percent of the standard, and what each person gets for the period. */
export interface TypedTier {
  readonly below: string;
  readonly pays: string;
}
export const EMPTY_TIER: TypedTier = { below: '', pays: '' };
export const NOTHING_TYPED: TypedValue = {
  typed: '',
  per: 'month',
  isUnlimited: false,
  isBelow: false,
  tiers: [EMPTY_TIER],
};

export const PERIODS = [
  { value: 'month', text: '元/月' },
  { value: 'year', text: '元/年' },
] as const;

/** What the fields of a parameter's value need. */
export interface ValueFieldsProps {
  readonly id: string;
  readonly parameter: FormParameter;
  readonly value: TypedValue;
  readonly error?: string;
  onChange(value: TypedValue): void;
}

export const AREAS: readonly { readonly value: Area; readonly text: string }[] = [
  { value: 'both', text: '城乡一样' },
  { value: 'urban', text: '城镇' },
  { value: 'rural', text: '农村' },
];

const BASIS_POINTS_A_PERCENT = 100;
const WHOLE_NUMBER = /^\d{1,6}$/;

/** `20` or `20.5` percent in basis points. */
function typedShare(text: string): number | undefined {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match) return undefined;
  return Number(match[1]) * BASIS_POINTS_A_PERCENT + Number((match[2] ?? '').padEnd(2, '0'));
}

/** The tiers that were filled in; undefined while one is missing something. */
function readTiers({ tiers, per }: TypedValue): Tiers | undefined {
  const read = tiers.flatMap(({ below, pays }) => {
    const [share, amount] = [typedShare(below), typedFen(pays)];
    return share === undefined || amount === undefined ? [] : [{ below: share, pays: { fen: amount, per } }];
  });
  const rises = read.every(({ below }, place) => below > (read[place - 1]?.below ?? 0));
  return read.length === tiers.length && rises ? read : undefined;
}

/** The value that was filled in for a parameter of this unit; undefined while it is none. */
export function readValue(unit: string, value: TypedValue): Value | undefined {
  const { typed, per, isUnlimited } = value;
  if (unit === 'tiers') return readTiers(value);
  if (unit === 'cap' && isUnlimited) return 'unlimited';
  if (unit === 'rate' || unit === 'cap') {
    const amount = typedFen(typed);
    return amount === undefined ? undefined : { fen: amount, per };
  }
  if (unit === 'fen') return typedFen(typed);
  if (unit === 'basisPoints') return typedShare(typed);
  if (unit === 'switch') return typed === '' ? undefined : typed === 'yes';
  if (unit === 'choice') return typed === '' ? undefined : typed;
  if (!WHOLE_NUMBER.test(typed.trim())) return undefined;
  const number = Number(typed.trim());
  return unit === 'limit' && value.isBelow ? { below: number } : number;
}

/** A value as it stands filled in. */
export function typedOf(unit: string, value: Value | undefined): TypedValue {
  if (value === undefined) return NOTHING_TYPED;
  if (value === 'unlimited' && unit === 'cap') return { ...NOTHING_TYPED, isUnlimited: true };
  if (Array.isArray(value))
    return {
      ...NOTHING_TYPED,
      per: value[0]?.pays.per ?? NOTHING_TYPED.per,
      tiers: value.map(({ below, pays }) => ({
        below: String(below / BASIS_POINTS_A_PERCENT),
        pays: plainYuan(pays.fen),
      })),
    };
  if (typeof value === 'object' && 'below' in value)
    return { ...NOTHING_TYPED, typed: String(value.below), isBelow: true };
  if (typeof value === 'object') return { ...NOTHING_TYPED, typed: plainYuan(value.fen), per: value.per };
  if (typeof value === 'boolean') return { ...NOTHING_TYPED, typed: value ? 'yes' : 'no' };
  if (unit === 'fen') return { ...NOTHING_TYPED, typed: plainYuan(Number(value)) };
  if (unit === 'basisPoints')
    return { ...NOTHING_TYPED, typed: String(Number(value) / BASIS_POINTS_A_PERCENT) };
  return { ...NOTHING_TYPED, typed: String(value) };
}

const plainYuan = (amount: number): string => yuanText(fen(amount)).replace(/,/g, '');

/** What stands behind the field. */
export const UNIT_WORDS: Readonly<Record<string, string>> = {
  basisPoints: '%',
  months: '个月',
  limit: '个月',
  days: '天',
  years: '周岁',
  fen: '元',
};

export const areaOf = (area: Area): { area?: 'urban' | 'rural' } => (area === 'both' ? {} : { area });

/** What applies today, in one line. */
export function currentWords({ current }: FormParameter): string {
  if (current.length === 0) return '现在没有规定';
  const of = { urban: '城镇 ', rural: '农村 ' } as const;
  return `现在：${current.map(({ area, words }) => `${area ? of[area] : ''}${words}`).join('，')}`;
}
