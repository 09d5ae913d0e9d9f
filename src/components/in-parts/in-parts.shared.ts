import type { ReactNode } from 'react';

export interface InPartsProps {
  readonly className?: string;
  /** How many of the children one update draws. */
  readonly atOnce: number;
  readonly children: ReactNode;
}
