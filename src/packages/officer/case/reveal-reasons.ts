export type RevealedField = 'phone' | 'filerPhone' | 'document';

/** A usual reason, or the officer's own words. */
export type ReasonChoice = 'callBack' | 'visit' | 'compare' | 'check' | 'own';

/** Why officers usually need a field. The text is what the log keeps. */
export const COMMON_REASONS: Readonly<
  Record<RevealedField, readonly { readonly value: ReasonChoice; readonly text: string }[]>
> = {
  phone: [
    { value: 'callBack', text: '打电话问清楚情况' },
    { value: 'visit', text: '约时间上门' },
  ],
  filerPhone: [
    { value: 'callBack', text: '打电话问清楚情况' },
    { value: 'visit', text: '约时间上门' },
  ],
  document: [
    { value: 'compare', text: '和身份证、户口簿核对' },
    { value: 'check', text: '办理家庭经济状况核对' },
  ],
};

const SHORTEST_REASON = 2;

/** What is wrong with the reason, in words; undefined when it will do. */
export function reasonProblem(choice: ReasonChoice | undefined, typed: string): string | undefined {
  if (choice === undefined) return '请选一个原因';
  if (choice === 'own' && typed.trim().length < SHORTEST_REASON) return '请写明为什么要看';
  return undefined;
}

/** The reason as it is logged. */
export const reasonText = (field: RevealedField, choice: ReasonChoice | undefined, typed: string): string =>
  COMMON_REASONS[field].find(({ value }) => value === choice)?.text ?? typed.trim();
