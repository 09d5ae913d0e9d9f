import { Text, View } from '@tarojs/components';
import { accessible } from '@/components/accessibility/accessibility';
import type { FiguresProps } from './figures.shared';

function Row(props: {
  readonly columns: readonly string[];
  readonly cells: readonly string[];
  isTotal?: boolean;
}) {
  const { columns, cells, isTotal } = props;
  return (
    <View className={`figures__row ${isTotal ? 'figures__row--total' : ''}`} {...accessible({ role: 'row' })}>
      {columns.map((column, place) => (
        <View
          key={column}
          className={`figures__cell ${place === 0 ? 'figures__cell--first' : ''}`}
          {...accessible({ role: place === 0 ? 'rowheader' : 'cell' })}
        >
          {place === 0 ? null : <Text className="figures__name">{column}</Text>}
          <Text>{cells[place] ?? ''}</Text>
        </View>
      ))}
    </View>
  );
}

/** A table of figures: rows beside each other on a wide window, on a phone each figure with its name. */
export function Figures({ id, caption, columns, rows, total }: FiguresProps) {
  return (
    <View id={id} className="figures">
      <Text className="figures__caption">{caption}</Text>
      <View {...accessible({ role: 'table', label: caption })}>
        <View className="figures__head" {...accessible({ role: 'row' })}>
          {columns.map((column, place) => (
            <View
              key={column}
              className={`figures__cell ${place === 0 ? 'figures__cell--first' : ''}`}
              {...accessible({ role: 'columnheader' })}
            >
              <Text className="figures__name">{column}</Text>
            </View>
          ))}
        </View>
        {rows.map((cells) => (
          <Row key={cells.join('/')} columns={columns} cells={cells} />
        ))}
        {total ? <Row columns={columns} cells={total} isTotal /> : null}
      </View>
    </View>
  );
}
