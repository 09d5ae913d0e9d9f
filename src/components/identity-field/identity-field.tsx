import { Text, View } from '@tarojs/components';
import { accessible } from '../accessibility/accessibility';
import { TextField, type TextFieldProps } from '../text-field/text-field';
import { echoOf, problemWhileTyping } from './identity-text';
import './identity-field.scss';

const LONGEST_TYPED = 24;

/** A resident identity number; says at once when a digit is wrong, and the birthday when all are right. */
export function IdentityField(props: Omit<TextFieldProps, 'keyboard' | 'isLong' | 'maxLength' | 'unit'>) {
  const echo = echoOf(props.value);
  return (
    <View className="identity-field">
      <TextField
        {...props}
        keyboard="identity"
        maxLength={LONGEST_TYPED}
        error={props.error ?? problemWhileTyping(props.value)}
      />
      {echo ? (
        <Text className="identity-field__echo" {...accessible({ live: 'polite' })}>
          ✓ {echo}
        </Text>
      ) : null}
    </View>
  );
}
