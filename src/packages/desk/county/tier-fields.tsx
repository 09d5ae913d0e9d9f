import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { ChooseOne } from '@/components/choices/choices';
import { TextField } from '@/components/text-field/text-field';
import { EMPTY_TIER, PERIODS, type TypedTier, type ValueFieldsProps } from './typed-value';

const LONGEST_NUMBER = 12;
const MOST_TIERS = 8;

/** A table by tiers: below how many percent of the standard, and what each person gets; from the lowest income on. */
export function TierFields({ id, parameter, value, error, onChange }: ValueFieldsProps) {
  const { tiers, per } = value;
  const change = (place: number, changes: Partial<TypedTier>) =>
    onChange({
      ...value,
      tiers: tiers.map((tier, index) => (index === place ? { ...tier, ...changes } : tier)),
    });
  const last = tiers.length - 1;
  return (
    <>
      <ChooseOne
        id={`${id}-per`}
        label={`${parameter.label}按月还是按年`}
        columns={2}
        options={PERIODS}
        value={per}
        onChange={(next) => onChange({ ...value, per: next })}
      />
      {tiers.map(({ below, pays }, place) => (
        <View key={String(place)}>
          <TextField
            id={`${id}-below-${place}`}
            label={`第 ${place + 1} 档：人均收入低于标准的`}
            keyboard="money"
            unit="%"
            maxLength={LONGEST_NUMBER}
            value={below}
            error={place === last ? error : undefined}
            onChange={(typed) => change(place, { below: typed })}
          />
          <TextField
            id={`${id}-pays-${place}`}
            label={`第 ${place + 1} 档：每人发`}
            keyboard="money"
            unit={per === 'month' ? '元/月' : '元/年'}
            maxLength={LONGEST_NUMBER}
            value={pays}
            onChange={(typed) => change(place, { pays: typed })}
          />
        </View>
      ))}
      <View className="county__buttons">
        {tiers.length < MOST_TIERS ? (
          <Button
            id={`${id}-more`}
            kind="secondary"
            onPress={() => onChange({ ...value, tiers: [...tiers, EMPTY_TIER] })}
          >
            再加一档
          </Button>
        ) : null}
        {last > 0 ? (
          <Button
            id={`${id}-less`}
            kind="quiet"
            onPress={() => onChange({ ...value, tiers: tiers.slice(0, last) })}
          >
            删掉最后一档
          </Button>
        ) : null}
      </View>
    </>
  );
}
