import { Picker, Text, View } from '@tarojs/components';
import { accessible } from '@/components/accessibility/accessibility';
import { FieldFrame } from '@/components/text-field/field-frame';
import type { DayFieldProps } from './day-field.shared';

/** A day, picked from WeChat's own wheel. */
export function DayField({ id, label, hint, error, value, onChange }: DayFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <Picker id={`${id}-input`} mode="date" value={value} onChange={(event) => onChange(event.detail.value)}>
        <View
          className="day-field"
          {...accessible({ role: 'button', label: `${label}，${value || '请选日期'}` })}
        >
          <Text>{value || '请选日期'}</Text>
        </View>
      </Picker>
    </FieldFrame>
  );
}
