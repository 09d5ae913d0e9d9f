import type { Strokes } from './strokes';

export interface SignaturePadProps {
  readonly id: string;
  /** Whose signature, for the words on the pad. */
  readonly name: string;
  readonly error?: string;
  /** After every stroke, and after clearing. */
  onChange(strokes: Strokes): void;
}
