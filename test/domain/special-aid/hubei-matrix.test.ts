import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { AidClass } from '@/domain/policy/special-aid-parameters';
import type { AidRow } from '@/domain/special-aid/aid-item';
import { AID_ITEMS } from '@/domain/special-aid/all-items';
import { aidOf, itemOf, shown } from './build-aid';

const WUHAN = '420106';
const matrix = parse(readFileSync(join(__dirname, 'families/hubei-matrix.yaml'), 'utf8')) as Record<
  AidRow,
  Record<AidClass, string>
>;
const cells = Object.entries(matrix).flatMap(([item, classes]) =>
  Object.entries(classes).map(([of, expected]) => [item as AidRow, of as AidClass, expected] as const),
);

describe('the special aid of Hubei', () => {
  test('has a line for every item that rests on a class, and a cell for every class it may rest on', () => {
    for (const { id, whoGets } of AID_ITEMS.filter(({ whoGets }) => whoGets.length > 1))
      expect({ id, classes: Object.keys(matrix[id]).sort() }).toEqual({
        id,
        classes: whoGets.filter((of) => of !== 'everyone').sort(),
      });
  });

  test.each(cells)('%s of %s: %s', (item, of, expected) => {
    const area = item === 'ruralHouse' ? 'rural' : 'urban';
    const answer = itemOf(aidOf({ [of]: 'met' }, { region: WUHAN, area }), item);
    expect(shown(answer)).toBe(expected);
    if (answer.answer === 'met') expect(answer.wonBy?.of).toBe(of);
    if (answer.answer === 'undetermined') expect(answer.lacks.length).toBeGreaterThan(0);
  });

  test('of a seriously ill person only: a well member of a household with rigid spending has no in-patient aid', () => {
    const well = { isSeriouslyIll: { value: false, provenance: 'checked' } } as const;
    const aid = aidOf({ rigidExpenditure: 'met' }, { region: WUHAN, person: well });
    expect(itemOf(aid, 'inpatientAid').answer).toBe('notMet');
  });
});
