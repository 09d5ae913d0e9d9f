import { Text, View } from '@tarojs/components';
import { MoreRows } from '@/components/more-rows/more-rows';
import type { FiguresProps } from './figures.shared';

/** Rows that a cheap phone draws without a pause; the rest wait for a tap. */
const ROWS_AT_ONCE = 15;

function Row(props: {
  readonly columns: readonly string[];
  readonly cells: readonly string[];
  readonly isTotal?: boolean;
}) {
  const [name = '', ...figures] = props.cells;
  const words = figures.map((figure, place) => (figure ? `${props.columns[place + 1] ?? ''} ${figure}` : ''));
  return (
    <View className={`figures__row ${props.isTotal ? 'figures__row--total' : ''}`}>
      <Text className="county__line county__line--strong">{name}</Text>
      <Text className="county__line">{words.filter(Boolean).join('，')}</Text>
    </View>
  );
}

/** Figures on a phone: what a row is about, and below it one line of all its figures, each with its name. */
export function Figures({ id, caption, columns, rows, total }: FiguresProps) {
  return (
    <View id={id} className="figures">
      <Text className="figures__caption">{caption}</Text>
      <MoreRows
        id={id}
        name={caption}
        atOnce={ROWS_AT_ONCE}
        rows={rows.map((cells) => <Row key={cells.join('/')} columns={columns} cells={cells} />)}
      />
      {total ? <Row columns={columns} cells={total} isTotal /> : null}
    </View>
  );
}
