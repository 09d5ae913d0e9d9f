import { LONGEST_TEXT, type TextInputProps } from './text-input.shared';
import './text-input.scss';

const KEYBOARDS = { text: 'text', identity: 'text', money: 'decimal', phone: 'tel' } as const;
const LONG_ROWS = 5;

/** Where a person types: in a browser its own field, so that keyboard and screen reader treat it as one. */
export function TextInput(props: TextInputProps) {
  const common = {
    id: `${props.id}-input`,
    value: props.value,
    placeholder: props.placeholder,
    maxLength: props.maxLength ?? LONGEST_TEXT,
    autoComplete: 'off',
    'aria-label': props.label,
    'aria-invalid': props.invalid,
    'aria-describedby': props.describedBy,
    onBlur: () => props.onBlur?.(),
  };
  return props.isLong ? (
    <textarea
      {...common}
      className="text-input text-input--long"
      rows={LONG_ROWS}
      onChange={(event) => props.onChange(event.target.value)}
    />
  ) : (
    <input
      {...common}
      className="text-input"
      type="text"
      inputMode={KEYBOARDS[props.keyboard ?? 'text']}
      onChange={(event) => props.onChange(event.target.value)}
    />
  );
}
