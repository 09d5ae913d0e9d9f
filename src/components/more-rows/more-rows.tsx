import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useWideWindow } from '@/hooks/use-wide-window';
import { Button } from '../button/button';

export interface MoreRowsProps {
  readonly id: string;
  /** What the rows are, for a screen reader: `吃亏的`. */
  readonly name: string;
  /** How many stand there from the first. */
  readonly atOnce: number;
  /** All rows stand at once; where nothing is said, on a wide window. */
  readonly isWhole?: boolean;
  /** Each with a key. */
  readonly rows: readonly ReactNode[];
}

/** As many as one update of a cheap phone bears. */
const ROWS_A_TAP = 20;

/** A long list: so many rows, and twenty more with each tap; on a wide window all of them. */
export function MoreRows({ id, name, atOnce, isWhole, rows }: MoreRowsProps) {
  const [asked, setAsked] = useState(atOnce);
  const isWide = useWideWindow();
  const shown = (isWhole ?? isWide) ? rows.length : asked;
  const left = rows.length - shown;
  const next = Math.min(ROWS_A_TAP, left);
  return (
    <>
      <View id={`${id}-rows`}>{rows.slice(0, shown)}</View>
      <View>
        {left > 0 ? (
          <Button
            id={`${id}-more`}
            kind="quiet"
            label={`${name}，再看 ${next} 条，还有 ${left} 条`}
            onPress={() => setAsked(shown + next)}
          >
            {left > next ? `再看 ${next} 条（还有 ${left} 条）` : `再看 ${left} 条`}
          </Button>
        ) : null}
      </View>
    </>
  );
}
