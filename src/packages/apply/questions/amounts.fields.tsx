import { View } from '@tarojs/components';
import { ChooseMany } from '@/components/choices/choices';
import { MoneyField } from '@/components/money-field/money-field';
import { chosenKinds, withAmount, withKinds } from '../draft/amounts';
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
  return (
    <ChooseMany<string>
      id={id}
      label="可以选好几样"
      options={[...optionsOf(words), { value: 'none', text: noneText }]}
      values={chosen}
      error={problems[id]}
      onChange={(values) =>
        onChange(
          values.includes('none') && !amounts.none
            ? { none: true, typed: {} }
            : withKinds(
                amounts,
                values.filter((value) => value !== 'none'),
              ),
        )
      }
    />
  );
}

/** An amount for each kind that there is. */
export function AmountFields<K extends string>(props: AmountsProps<K> & { readonly period: string }) {
  const { prefix, words, amounts, problems, period, onChange } = props;
  return (
    <View className="stack stack--loose">
      {chosenKinds(amounts, kindsOf(words)).map((kind) => (
        <MoneyField
          key={kind}
          id={`${prefix}-${kind}-amount`}
          label={`${words[kind]}，${period}`}
          value={amounts.typed[kind] ?? ''}
          error={problems[`${prefix}-${kind}-amount`]}
          onChange={(text) => onChange(withAmount(amounts, kind, text))}
        />
      ))}
    </View>
  );
}
