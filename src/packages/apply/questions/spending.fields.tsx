import { SPENDING_KIND_TEXT } from '@/domain/household/words';
import { AmountFields, KindsField } from './amounts.fields';
import type { FieldsProps } from './fields';

const common = ({ draft, problems, change }: FieldsProps) => ({
  prefix: 'spending',
  words: SPENDING_KIND_TEXT,
  amounts: draft.spending,
  problems,
  onChange: (spending: FieldsProps['draft']['spending']) => change({ spending }),
});

export const SpendingKindsFields = (props: FieldsProps) => (
  <KindsField {...common(props)} noneText="没有大的花销" />
);
export const SpendingAmountsFields = (props: FieldsProps) => (
  <AmountFields {...common(props)} period="year" />
);
