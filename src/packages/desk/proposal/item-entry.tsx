import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ChooseOne } from '@/components/choices/choices';
import { InParts } from '@/components/in-parts/in-parts';
import { MoneyField } from '@/components/money-field/money-field';
import { Pressable } from '@/components/pressable/pressable';
import { TextField } from '@/components/text-field/text-field';
import type { CaseId } from '@/domain/kernel/ids';
import { type ItemDraft, NO_ITEM, readItem } from './entry';
import { EntryForm } from './entry-form';
import type { Proposed } from './words';

const EVERY = [
  { value: 'month', text: '按月' },
  { value: 'year', text: '按年' },
] as const;
const EVERYBODY = { value: '', text: '全家' };

export interface ItemEntryProps {
  readonly caseId: CaseId;
  readonly kind: 'income' | 'spending';
  /** That of the declared item that is put more exactly, or a new one. */
  readonly itemId: string;
  readonly label: string;
  readonly data: Pick<Proposed, 'people' | 'incomeKinds' | 'spendingKinds'>;
  readonly isOpen: boolean;
  onToggle(): void;
  onSaved(): void;
}

interface FieldsProps extends Pick<ItemEntryProps, 'kind' | 'data'> {
  readonly id: string;
  readonly draft: ItemDraft;
  onChange(draft: ItemDraft): void;
}

function IncomeFields({ id, draft, onChange }: Omit<FieldsProps, 'kind' | 'data'>) {
  return (
    <>
      <ChooseOne
        id={`${id}-every`}
        label="按月还是按年"
        columns={2}
        options={EVERY}
        value={draft.every}
        onChange={(every) => onChange({ ...draft, every })}
      />
      {draft.every === 'month' ? (
        <TextField
          id={`${id}-months`}
          label="一年有几个月（全年都有就不填）"
          value={draft.months}
          unit="个月"
          maxLength={2}
          onChange={(months) => onChange({ ...draft, months })}
        />
      ) : null}
      <MoneyField
        id={`${id}-costs`}
        label="一年的成本、费用（没有就不填）"
        value={draft.costs}
        onChange={(costs) => onChange({ ...draft, costs })}
      />
    </>
  );
}

function ItemFields({ id, kind, data, draft, onChange }: FieldsProps) {
  return (
    <InParts atOnce={1}>
      <ChooseOne
        id={`${id}-of`}
        label={kind === 'income' ? '是哪一种收入' : '是哪一种支出'}
        options={kind === 'income' ? data.incomeKinds : data.spendingKinds}
        columns={2}
        value={draft.of}
        onChange={(of) => onChange({ ...draft, of })}
      />
      <ChooseOne
        id={`${id}-person`}
        label="是谁的"
        options={[EVERYBODY, ...data.people]}
        columns={2}
        value={draft.person ?? ''}
        onChange={(person) => onChange({ ...draft, person })}
      />
      <MoneyField
        id={`${id}-amount`}
        label={kind === 'income' ? '多少钱' : '近 12 个月自己付了多少（报销以后）'}
        value={draft.amount}
        onChange={(amount) => onChange({ ...draft, amount })}
      />
      {kind === 'income' ? <IncomeFields id={id} draft={draft} onChange={onChange} /> : null}
    </InParts>
  );
}

/** An income or a spending, declared or new, put as it was found to be. */
export function ItemEntry({ caseId, kind, itemId, label, data, isOpen, onToggle, onSaved }: ItemEntryProps) {
  const [draft, setDraft] = useState(NO_ITEM);
  const id = `${kind}-${itemId}`;
  return (
    <View className="question">
      <Pressable id={id} className="question__row" expanded={isOpen} onPress={onToggle}>
        <Text className="question__label">{`${label} ${isOpen ? '▴' : '▾'}`}</Text>
      </Pressable>
      {isOpen ? (
        <EntryForm
          id={`${id}-form`}
          caseId={caseId}
          read={(grounds) => readItem(kind, itemId, draft, grounds)}
          onSaved={onSaved}
          onCancel={onToggle}
        >
          <ItemFields id={id} kind={kind} data={data} draft={draft} onChange={setDraft} />
        </EntryForm>
      ) : null}
    </View>
  );
}
