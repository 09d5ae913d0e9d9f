import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { accessible } from '../accessibility/accessibility';
import { useWords } from '../words/use-words';
import './field-frame.scss';

export interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** The hint in 长辈模式, where it can be shorter; '' for none. */
  readonly fewHint?: string;
  /** What is wrong, in words that say what to do; stands right under the field. */
  readonly error?: string;
  readonly children: ReactNode;
}

const hintId = (id: string): string => `${id}-hint`;
const errorId = (id: string): string => `${id}-error`;

/** The ids of what explains a field, for its control to point at. */
export const explainedBy = (id: string, has: Pick<FieldFrameProps, 'hint' | 'error'>): string | undefined =>
  [has.error ? errorId(id) : '', has.hint ? hintId(id) : ''].filter(Boolean).join(' ') || undefined;

/** A field with its name above and what is wrong below. */
export function FieldFrame({ id, label, hint, fewHint, error, children }: FieldFrameProps) {
  const hintWords = useWords(hint, fewHint);
  return (
    <View id={id} className={`field ${error ? 'field--wrong' : ''}`}>
      <Text className="field__label">{label}</Text>
      {hintWords ? (
        <Text id={hintId(id)} className="field__hint">
          {hintWords}
        </Text>
      ) : null}
      {children}
      {error ? (
        <View id={errorId(id)} className="field__error" {...accessible({ role: 'alert', live: 'polite' })}>
          <Text className="field__error-mark" {...accessible({ hidden: true })}>
            !
          </Text>
          <Text className="field__error-text">{error}</Text>
        </View>
      ) : null}
    </View>
  );
}
