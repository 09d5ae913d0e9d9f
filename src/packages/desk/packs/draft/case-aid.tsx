import { ChooseOne } from '@/components/choices/choices';
import { MoneyField } from '@/components/money-field/money-field';
import { TextField } from '@/components/text-field/text-field';
import { type AidDraft, type BillDraft, EMPTY_AID, EMPTY_BILL } from './case-draft';
import { GrowingList, type PartProps, WhoseField } from './case-fields';
import { AID_CLASSES, AID_ITEMS, ANSWERS, BILL_KINDS, isShare } from './case-words';

const MONEY: Readonly<Record<string, string>> = {
  premiumSubsidy: '一年资助多少（不看不填）',
  disabledLiving: '每月多少（不看不填）',
  disabledCare: '每月多少（不看不填）',
};

interface RowProps<T> {
  readonly id: string;
  readonly item: T;
  onChange(item: T): void;
}

/** How much an item gives, and by which class. */
function Given({ id, item, onChange }: RowProps<AidDraft>) {
  const money = item.item && MONEY[item.item];
  return (
    <>
      {isShare(item.item) ? (
        <TextField
          id={`${id}-percent`}
          label="比例（不看不填）"
          keyboard="money"
          unit="%"
          maxLength={6}
          value={item.percent}
          onChange={(percent) => onChange({ ...item, percent })}
        />
      ) : null}
      {money ? (
        <MoneyField
          id={`${id}-yuan`}
          label={money}
          value={item.yuan}
          onChange={(yuan) => onChange({ ...item, yuan })}
        />
      ) : null}
      <ChooseOne
        id={`${id}-won`}
        label="按哪一类给（就高；不看不选）"
        columns={2}
        options={AID_CLASSES}
        value={item.wonBy}
        onChange={(wonBy) => onChange({ ...item, wonBy })}
      />
    </>
  );
}

function ItemFields({ id, item, onChange }: RowProps<AidDraft>) {
  return (
    <>
      <ChooseOne
        id={`${id}-item`}
        label="哪一项"
        columns={2}
        options={AID_ITEMS}
        value={item.item}
        onChange={(chosen) => onChange({ ...item, item: chosen, percent: '', yuan: '' })}
      />
      <ChooseOne
        id={`${id}-answer`}
        label="应得的结果"
        columns={2}
        options={ANSWERS}
        value={item.answer}
        onChange={(answer) => onChange({ ...item, answer })}
      />
      {item.answer === 'met' ? <Given id={id} item={item} onChange={onChange} /> : null}
    </>
  );
}

const BILL_FIELDS = [
  ['total', '总费用'],
  ['scope', '政策范围内费用'],
  ['insurance', '基本医保和大病保险付了（没有不填）'],
  ['aid', '手算的医疗救助金'],
  ['tilted', '手算的倾斜救助金（不看不填）'],
] as const;

const BillFields = ({ id, item, onChange }: RowProps<BillDraft>) => (
  <>
    <ChooseOne
      id={`${id}-kind`}
      label="哪一种单子"
      columns={2}
      options={BILL_KINDS}
      value={item.kind}
      onChange={(kind) => onChange({ ...item, kind })}
    />
    {BILL_FIELDS.map(([field, label]) => (
      <MoneyField
        key={field}
        id={`${id}-${field}`}
        label={label}
        value={item[field]}
        onChange={(typed) => onChange({ ...item, [field]: typed })}
      />
    ))}
  </>
);

/** What special aid must give, item by item, and what a bill must come to. */
export const CaseAid = ({ id, draft, onChange }: PartProps) => (
  <>
    <GrowingList<AidDraft>
      id={`${id}-aid`}
      items={draft.aid}
      add="加一项专项救助"
      remove="删掉这一项"
      empty={EMPTY_AID}
      onChange={(aid) => onChange({ ...draft, aid })}
    >
      {(item, place, change) => (
        <>
          <WhoseField
            id={`${id}-aid-${place}`}
            people={draft.people}
            person={item.person}
            onChange={(person) => change({ ...item, person })}
          />
          <ItemFields id={`${id}-aid-${place}`} item={item} onChange={change} />
        </>
      )}
    </GrowingList>
    <GrowingList<BillDraft>
      id={`${id}-bill`}
      items={draft.bills}
      add="加一张医疗单子"
      remove="删掉这张单子"
      empty={EMPTY_BILL}
      onChange={(bills) => onChange({ ...draft, bills })}
    >
      {(item, place, change) => (
        <>
          <WhoseField
            id={`${id}-bill-${place}`}
            people={draft.people}
            person={item.person}
            onChange={(person) => change({ ...item, person })}
          />
          <BillFields id={`${id}-bill-${place}`} item={item} onChange={change} />
        </>
      )}
    </GrowingList>
  </>
);
