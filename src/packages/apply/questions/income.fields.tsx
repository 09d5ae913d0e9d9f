import { INCOME_KIND_TEXT } from '@/domain/household/words';
import { AmountFields, KindsField } from './amounts.fields';
import type { FieldsProps } from './fields';

const common = ({ draft, problems, change }: FieldsProps) => ({
  prefix: 'income',
  words: INCOME_KIND_TEXT,
  amounts: draft.income,
  problems,
  onChange: (income: FieldsProps['draft']['income']) => change({ income }),
});

export const IncomeKindsFields = (props: FieldsProps) => (
  <KindsField {...common(props)} noneText="没有收入" />
);
export const IncomeAmountsFields = (props: FieldsProps) => (
  <AmountFields {...common(props)} period="monthOrYear" />
);
