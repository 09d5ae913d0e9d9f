import type { ReactNode } from 'react';

export interface PressableProps {
  readonly id?: string;
  readonly className?: string;
  readonly role?: 'button' | 'radio' | 'checkbox' | 'link' | 'switch';
  /** What a screen reader says, where the text inside does not say enough. */
  readonly label?: string;
  readonly checked?: boolean;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  onPress(): void;
  readonly children?: ReactNode;
}
