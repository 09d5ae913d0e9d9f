import { Input, Textarea } from '@tarojs/components';
import { accessible } from '../accessibility/accessibility';
import { LONGEST_TEXT, type TextInputProps } from './text-input.shared';
import './text-input.scss';

const KEYBOARDS = { text: 'text', identity: 'idcard', money: 'digit', phone: 'number' } as const;

/** Where a person types. */
export function TextInput(props: TextInputProps) {
  const common = {
    id: `${props.id}-input`,
    value: props.value,
    placeholder: props.placeholder,
    placeholderClass: 'text-input__placeholder',
    maxlength: props.maxLength ?? LONGEST_TEXT,
    cursorSpacing: 120,
    onInput: (event: { detail: { value: string } }) => props.onChange(event.detail.value),
    onBlur: () => props.onBlur?.(),
    ...accessible({ label: props.label, invalid: props.invalid }),
  };
  return props.isLong ? (
    <Textarea {...common} className="text-input text-input--long" autoHeight disableDefaultPadding />
  ) : (
    <Input {...common} className="text-input" type={KEYBOARDS[props.keyboard ?? 'text']} />
  );
}
