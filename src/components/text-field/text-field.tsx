import { View } from '@tarojs/components';
import { TextInput } from '../text-input/text-input';
import type { TextInputProps } from '../text-input/text-input.shared';
import { explainedBy, FieldFrame } from './field-frame';
import './text-field.scss';

export interface TextFieldProps extends Omit<TextInputProps, 'invalid' | 'describedBy'> {
  readonly hint?: string;
  /** The hint in 长辈模式; '' for none. */
  readonly fewHint?: string;
  readonly error?: string;
  /** Stands behind the text, as 元. */
  readonly unit?: string;
}

/** A field to type in, with its name, a hint, and what is wrong. */
export function TextField({ hint, fewHint, error, unit, ...input }: TextFieldProps) {
  return (
    <FieldFrame id={input.id} label={input.label} hint={hint} fewHint={fewHint} error={error}>
      <View className={`text-field ${error ? 'text-field--wrong' : ''}`}>
        <TextInput
          {...input}
          invalid={error !== undefined}
          describedBy={explainedBy(input.id, { hint, error })}
        />
        {unit ? <View className="text-field__unit">{unit}</View> : null}
      </View>
    </FieldFrame>
  );
}
