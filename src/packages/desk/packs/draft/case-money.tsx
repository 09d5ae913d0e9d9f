import { ChooseMany } from '@/components/choices/choices';
import { MoneyField } from '@/components/money-field/money-field';
import { TextField } from '@/components/text-field/text-field';
import { MoneyLines, type PartProps } from './case-fields';
import { CASE_FLAGS, INCOME, SPENDING } from './case-words';

/** What comes in by the month. */
export const CaseIncome = ({ id, draft, onChange }: PartProps) => (
  <MoneyLines
    id={`${id}-income`}
    add="加一笔收入"
    label="每月多少"
    kinds={INCOME}
    people={draft.people}
    lines={draft.income}
    onChange={(income) => onChange({ ...draft, income })}
  />
);

/** What was spent in twelve months, with papers. */
export const CaseSpending = ({ id, draft, onChange }: PartProps) => (
  <MoneyLines
    id={`${id}-spending`}
    add="加一笔支出"
    label="12 个月一共多少（有票据的）"
    kinds={SPENDING}
    people={draft.people}
    lines={draft.spending}
    onChange={(spending) => onChange({ ...draft, spending })}
  />
);

/** What the household owns, and what else is special about it. */
export const CaseProperty = ({ id, draft, onChange }: PartProps) => (
  <>
    <MoneyField
      id={`${id}-savings`}
      label="全家存款（没有不填）"
      value={draft.savings}
      onChange={(savings) => onChange({ ...draft, savings })}
    />
    <MoneyField
      id={`${id}-car`}
      label="汽车值多少（没有不填）"
      value={draft.car}
      onChange={(car) => onChange({ ...draft, car })}
    />
    <TextField
      id={`${id}-homes`}
      label="住房"
      keyboard="money"
      unit="套"
      maxLength={2}
      value={draft.homes}
      onChange={(homes) => onChange({ ...draft, homes })}
    />
    <ChooseMany
      id={`${id}-flags`}
      label="还有哪些情况（没有就不选）"
      options={CASE_FLAGS}
      values={draft.flags}
      onChange={(flags) => onChange({ ...draft, flags })}
    />
  </>
);
