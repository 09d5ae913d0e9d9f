import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { accessible } from '../accessibility/accessibility';
import './field-frame.scss';

export interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong, in words that say what to do; stands right under the field. */
  readonly error?: string;
  readonly children: ReactNode;
}

/** A field with its name above and what is wrong below. */
export function FieldFrame({ id, label, hint, error, children }: FieldFrameProps) {
  return (
    <View id={id} className={`field ${error ? 'field--wrong' : ''}`}>
      <Text className="field__label">{label}</Text>
      {hint ? <Text className="field__hint">{hint}</Text> : null}
      {children}
      {error ? (
        <View className="field__error" {...accessible({ role: 'alert', live: 'polite' })}>
          <Text className="field__error-mark" {...accessible({ hidden: true })}>
            !
          </Text>
          <Text className="field__error-text">{error}</Text>
        </View>
      ) : null}
    </View>
  );
}
