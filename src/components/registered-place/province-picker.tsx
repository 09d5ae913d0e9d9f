import { Text, View } from '@tarojs/components';
import { PROVINCES, provinceName } from '@/domain/kernel/provinces';
import { Button } from '../button/button';
import { ChooseOne } from '../choices/choices';
import { FieldFrame } from '../text-field/field-frame';
import './province-picker.scss';

export interface ProvincePickerProps {
  readonly id: string;
  readonly label: string;
  readonly error?: string;
  /** Two digits of the province that is not offered: the one they live in. */
  readonly without: string | undefined;
  readonly value: string | undefined;
  onChange(code: string | undefined): void;
}

/** One of the provinces, as tiles; once chosen the list is gone and can be had again. */
export function ProvincePicker({ id, label, error, without, value, onChange }: ProvincePickerProps) {
  if (value === undefined)
    return (
      <ChooseOne
        id={id}
        label={label}
        error={error}
        columns={2}
        options={PROVINCES.filter(({ code }) => code !== without).map(({ code, name }) => ({
          value: code,
          text: name,
        }))}
        value={undefined}
        onChange={onChange}
      />
    );
  return (
    <FieldFrame id={id} label={label}>
      <View className="province-picker__chosen">
        <Text className="province-picker__name">✓ {provinceName(value) ?? '本省'}</Text>
        <Button id={`${id}-again`} kind="secondary" onPress={() => onChange(undefined)}>
          重新选
        </Button>
      </View>
    </FieldFrame>
  );
}
