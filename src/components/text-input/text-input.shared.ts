export interface TextInputProps {
  readonly id: string;
  /** What a screen reader calls the field. */
  readonly label: string;
  readonly value: string;
  /** The keyboard that comes up. An identity number is never `number`: it may end in X. */
  readonly keyboard?: 'text' | 'identity' | 'money' | 'phone';
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly invalid?: boolean;
  /** Ids of what explains the field; browsers only. */
  readonly describedBy?: string;
  /** Several lines. */
  readonly isLong?: boolean;
  onChange(value: string): void;
  onBlur?(): void;
}

export const LONGEST_TEXT = 140;
