import { TextField, type TextFieldProps } from '../text-field/text-field';
import { moneyProblem } from './money-text';

const LONGEST_AMOUNT = 14;

/** An amount of money, typed as yuan; `moneyProblem` and `typedFen` read it. */
export function MoneyField(props: Omit<TextFieldProps, 'keyboard' | 'unit' | 'isLong' | 'maxLength'>) {
  return (
    <TextField
      {...props}
      keyboard="money"
      unit="元"
      maxLength={LONGEST_AMOUNT}
      error={props.error ?? moneyProblem(props.value)}
    />
  );
}
