/** Damm's quasigroup of order 10: detects every single wrong digit and every swap of neighbours. */
const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const;

const dammCheckDigit = (digits: string): string =>
  [...digits].reduce((interim, digit) => DAMM[Number(interim)]?.[Number(digit)] ?? '', '0');

/** The digits with their check digit behind them. */
export const withCheckDigit = (digits: string): string => digits + dammCheckDigit(digits);

/** Whether the last digit is the check digit of those before it. */
export const isChecked = (digits: string): boolean => dammCheckDigit(digits) === '0';
