import { Text, View } from '@tarojs/components';
import { Disclosure } from '@/components/disclosure/disclosure';
import type { FiguresProps } from './figures.shared';

/** Rows that a cheap phone draws without a pause; the rest wait for a tap. */
const ROWS_AT_ONCE = 10;

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
  const asRow = (cells: readonly string[]) => <Row key={cells.join('/')} columns={columns} cells={cells} />;
  const rest = rows.slice(ROWS_AT_ONCE);
  return (
    <View id={id} className="figures">
      <Text className="figures__caption">{caption}</Text>
      {rows.slice(0, ROWS_AT_ONCE).map(asRow)}
      {rest.length > 0 ? (
        <Disclosure
          id={`${id}-rest`}
          label={`还有 ${rest.length} 行`}
          name={`${caption}，还有 ${rest.length} 行`}
        >
          {rest.map(asRow)}
        </Disclosure>
      ) : null}
      {total ? <Row columns={columns} cells={total} isTotal /> : null}
    </View>
  );
}
