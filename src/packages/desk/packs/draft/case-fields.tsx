import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Button } from '@/components/button/button';
import { type ChoiceOption, ChooseOne } from '@/components/choices/choices';
import { MoneyField } from '@/components/money-field/money-field';
import type { CaseDraft, LineDraft, PersonDraft } from './case-draft';
import { peopleOptions } from './case-words';

/** What every part of the form of a household gets. */
export interface PartProps {
  readonly id: string;
  readonly draft: CaseDraft;
  onChange(draft: CaseDraft): void;
}

/** Whose it is; nothing to choose where one lives alone. */
export function WhoseField(props: {
  readonly id: string;
  readonly people: readonly PersonDraft[];
  readonly person: number;
  onChange(person: number): void;
}) {
  const { id, people, person, onChange } = props;
  if (people.length < 2) return null;
  return (
    <ChooseOne
      id={`${id}-whose`}
      label="是谁的"
      options={peopleOptions(people)}
      value={String(person)}
      onChange={(value) => onChange(Number(value))}
    />
  );
}

/** A list to which something is added and from which something is taken away. */
export function GrowingList<T>(props: {
  readonly id: string;
  readonly items: readonly T[];
  readonly add: string;
  readonly remove: string;
  readonly empty: T;
  readonly least?: number;
  children(item: T, place: number, change: (item: T) => void): ReactNode;
  onChange(items: readonly T[]): void;
}) {
  const { id, items, add, remove, empty, least = 0, children, onChange } = props;
  return (
    <>
      {items.map((item, place) => (
        <View key={String(place)} className="county__row">
          {children(item, place, (next) =>
            onChange(items.map((old, index) => (index === place ? next : old))),
          )}
          {place < least ? null : (
            <View className="county__buttons">
              <Button
                id={`${id}-${place}-remove`}
                kind="quiet"
                label={`${remove}，第 ${place + 1} 个`}
                onPress={() => onChange(items.filter((_, index) => index !== place))}
              >
                {remove}
              </Button>
            </View>
          )}
        </View>
      ))}
      <View className="county__buttons">
        <Button id={`${id}-add`} kind="secondary" onPress={() => onChange([...items, empty])}>
          {add}
        </Button>
      </View>
    </>
  );
}

/** Amounts of money by person and kind. */
export function MoneyLines<K extends string>(props: {
  readonly id: string;
  readonly add: string;
  readonly label: string;
  readonly kinds: readonly ChoiceOption<K>[];
  readonly people: readonly PersonDraft[];
  readonly lines: readonly LineDraft<K>[];
  onChange(lines: readonly LineDraft<K>[]): void;
}) {
  const { id, add, label, kinds, people, lines, onChange } = props;
  return (
    <GrowingList<LineDraft<K>>
      id={id}
      items={lines}
      add={add}
      remove="删掉这一笔"
      empty={{ person: 1, kind: undefined, yuan: '' }}
      onChange={onChange}
    >
      {(line, place, change) => (
        <>
          <WhoseField
            id={`${id}-${place}`}
            people={people}
            person={line.person}
            onChange={(person) => change({ ...line, person })}
          />
          <ChooseOne
            id={`${id}-${place}-kind`}
            label="是哪一种"
            columns={2}
            options={kinds}
            value={line.kind}
            onChange={(kind) => change({ ...line, kind })}
          />
          <MoneyField
            id={`${id}-${place}-yuan`}
            label={label}
            value={line.yuan}
            onChange={(yuan) => change({ ...line, yuan })}
          />
        </>
      )}
    </GrowingList>
  );
}
