import { Text, View } from '@tarojs/components';
import { accessible } from '@/components/accessibility/accessibility';
import { ChooseMany } from '@/components/choices/choices';
import { MoneyField } from '@/components/money-field/money-field';
import { Pressable } from '@/components/pressable/pressable';
import { yuanText } from '@/domain/kernel/money';
import {
  amountProblem,
  chosenKinds,
  fenOf,
  withAmount,
  withKinds,
  withNone,
  withPeriod,
} from '../draft/amounts';
import type { AmountsDraft } from '../draft/draft';
import type { Problems } from '../draft/first-problem';
import { optionsOf } from './fields';

interface AmountsProps<K extends string> {
  /** Beginning of the fields' ids. */
  readonly prefix: string;
  readonly words: Readonly<Record<K, string>>;
  readonly amounts: AmountsDraft;
  readonly problems: Problems;
  onChange(amounts: AmountsDraft): void;
}

const kindsOf = <K extends string>(words: Readonly<Record<K, string>>) => Object.keys(words) as K[];

/** Which kinds there are; `none` excludes the others. */
export function KindsField<K extends string>(props: AmountsProps<K> & { readonly noneText: string }) {
  const { prefix, words, amounts, problems, noneText, onChange } = props;
  const id = `${prefix}-kinds`;
  const chosen: string[] = amounts.none ? ['none'] : chosenKinds(amounts, kindsOf(words));
  const choose = (values: string[]) => {
    const isNoneNew = values.includes('none') && !amounts.none;
    onChange(
      isNoneNew
        ? withNone(amounts)
        : withKinds(
            amounts,
            values.filter((value) => value !== 'none'),
          ),
    );
  };
  return (
    <ChooseMany<string>
      id={id}
      label="可以选好几样"
      options={[...optionsOf(words), { value: 'none', text: noneText }]}
      values={chosen}
      error={problems[id]}
      onChange={choose}
    />
  );
}

const PERIODS = [
  { value: 'month', text: '按月' },
  { value: 'year', text: '按年' },
] as const;

/** Whether an amount is for a month or for a year; farmers know the year. */
function PeriodTiles(props: {
  readonly id: string;
  readonly kindText: string;
  readonly isYearly: boolean;
  onChange(period: 'month' | 'year'): void;
}) {
  const { id, kindText, isYearly, onChange } = props;
  return (
    <View
      className="amounts__periods"
      {...accessible({ role: 'radiogroup', label: `${kindText}，按月还是按年` })}
    >
      {PERIODS.map(({ value, text }) => {
        const isChosen = (value === 'year') === isYearly;
        return (
          <Pressable
            key={value}
            id={`${id}-${value}`}
            className={`amounts__period ${isChosen ? 'amounts__period--chosen' : ''}`}
            role="radio"
            checked={isChosen}
            onPress={() => onChange(value)}
          >
            <Text className="amounts__period-text">{`${isChosen ? '✓ ' : ''}${text}`}</Text>
          </Pressable>
        );
      })}
    </View>
  );
}

interface AmountFieldsProps<K extends string> extends AmountsProps<K> {
  readonly period: 'year' | 'monthOrYear';
}

function AmountOfKind<K extends string>(props: AmountFieldsProps<K> & { readonly kind: K }) {
  const { prefix, words, amounts, problems, period, kind, onChange } = props;
  const id = `${prefix}-${kind}-amount`;
  const isYearly = amounts.yearly.includes(kind);
  const text = amounts.typed[kind] ?? '';
  const monthly = isYearly ? fenOf(amounts, kind) : undefined;
  return (
    <View className="stack">
      <MoneyField
        id={id}
        label={`${words[kind]}，${period === 'year' || isYearly ? '一年大概' : '每月大概'}`}
        value={text}
        error={problems[id] ?? amountProblem(text)}
        onChange={(typed) => onChange(withAmount(amounts, kind, typed))}
      />
      {period === 'monthOrYear' ? (
        <PeriodTiles
          id={`${prefix}-${kind}`}
          kindText={words[kind]}
          isYearly={isYearly}
          onChange={(chosen) => onChange(withPeriod(amounts, kind, chosen))}
        />
      ) : null}
      {monthly === undefined ? null : (
        <Text id={`${prefix}-${kind}-monthly`} className="body" {...accessible({ live: 'polite' })}>
          {`每月约 ${yuanText(monthly)} 元`}
        </Text>
      )}
    </View>
  );
}

/** An amount for each kind that there is. */
export function AmountFields<K extends string>(props: AmountFieldsProps<K>) {
  return (
    <View className="stack stack--loose">
      {chosenKinds(props.amounts, kindsOf(props.words)).map((kind) => (
        <AmountOfKind key={kind} {...props} kind={kind} />
      ))}
    </View>
  );
}
