import { ChooseOne } from '@/components/choices/choices';
import { TextField } from '@/components/text-field/text-field';
import { TierFields } from './tier-fields';
import { PERIODS, UNIT_WORDS, type ValueFieldsProps } from './typed-value';

const YES_NO = [
  { value: 'yes', text: '是' },
  { value: 'no', text: '否' },
] as const;
const LIMITS = [
  { value: 'limited', text: '有上限' },
  { value: 'unlimited', text: '不限' },
] as const;
const BOUNDS = [
  { value: 'within', text: '符合（不超过、以内）' },
  { value: 'below', text: '不符合（低于、不足）' },
] as const;
const LONGEST_NUMBER = 12;

/** An amount for a month or a year. */
function RateFields({ id, parameter, value, error, onChange }: ValueFieldsProps) {
  return (
    <>
      <TextField
        id={`${id}-value`}
        label="新的值"
        keyboard="money"
        unit={value.per === 'month' ? '元/月' : '元/年'}
        maxLength={LONGEST_NUMBER}
        value={value.typed}
        error={error}
        onChange={(typed) => onChange({ ...value, typed })}
      />
      <ChooseOne
        id={`${id}-per`}
        label={`${parameter.label}按月还是按年`}
        columns={2}
        options={PERIODS}
        value={value.per}
        onChange={(per) => onChange({ ...value, per })}
      />
    </>
  );
}

/** The field for a parameter's value, with its unit. */
export function ValueFields(props: ValueFieldsProps) {
  const { id, parameter, value, error, onChange } = props;
  const { unit, choices } = parameter;
  const type = (typed: string) => onChange({ ...value, typed });
  if (unit === 'tiers') return <TierFields {...props} />;
  if (unit === 'rate') return <RateFields {...props} />;
  if (unit === 'cap')
    return (
      <>
        <ChooseOne
          id={`${id}-limit`}
          label="有没有上限"
          columns={2}
          options={LIMITS}
          value={value.isUnlimited ? 'unlimited' : 'limited'}
          onChange={(limit) => onChange({ ...value, isUnlimited: limit === 'unlimited' })}
        />
        {value.isUnlimited ? null : <RateFields {...props} />}
      </>
    );
  if (unit === 'switch' || unit === 'choice')
    return (
      <ChooseOne
        id={`${id}-value`}
        label="新的值"
        columns={unit === 'switch' ? 2 : 1}
        options={unit === 'switch' ? YES_NO : (choices ?? [])}
        value={value.typed === '' ? undefined : value.typed}
        error={error}
        onChange={type}
      />
    );
  return (
    <>
      <TextField
        id={`${id}-value`}
        label="新的值"
        keyboard="money"
        unit={UNIT_WORDS[unit]}
        maxLength={LONGEST_NUMBER}
        value={value.typed}
        error={error}
        onChange={type}
      />
      {unit === 'limit' ? (
        <ChooseOne
          id={`${id}-bound`}
          label="正好等于限额的，文件里算不算符合"
          columns={1}
          options={BOUNDS}
          value={value.isBelow ? 'below' : 'within'}
          onChange={(bound) => onChange({ ...value, isBelow: bound === 'below' })}
        />
      ) : null}
    </>
  );
}
