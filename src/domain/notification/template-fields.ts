/**
 * The values that WeChat takes in a subscribe message, by keyword type (发送订阅消息, 参数值内容限制). A keyword's
 * type is its key without the number: `thing2` is a `thing`.
 */
export type FieldType = 'thing' | 'phrase' | 'character_string' | 'phone_number' | 'date';

interface Rule {
  /** What a value may be. */
  readonly allows: RegExp;
  /** The nearest value that the type takes; empty when nothing is left. */
  readonly fit: (text: string) => string;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const first = (text: string, characters: number): string => [...text].slice(0, characters).join('');

/** Cut with an ellipsis, so that a reader sees that more was there. */
const shortened = (text: string, characters: number): string =>
  [...text].length <= characters ? text : `${first(text, characters - 1)}…`;

const RULES: Readonly<Record<FieldType, Rule>> = {
  thing: { allows: /^[^\r\n]{1,20}$/u, fit: (text) => shortened(oneLine(text), 20) },
  phrase: {
    allows: /^\p{Script=Han}{1,5}$/u,
    fit: (text) => first(text.replace(/\P{Script=Han}/gu, ''), 5),
  },
  character_string: {
    allows: /^[\x21-\x7e]{1,32}$/,
    fit: (text) => first(text.replace(/[^\x21-\x7e]/g, ''), 32),
  },
  phone_number: { allows: /^[\d+-]{1,17}$/, fit: (text) => first(text.replace(/[^\d+-]/g, ''), 17) },
  date: { allows: /^\d{4}年\d{1,2}月\d{1,2}日$/, fit: (text) => text },
};

/** The type of a keyword, undefined for one that we do not know. */
export function fieldTypeOf(key: string): FieldType | undefined {
  const type = key.replace(/\d+$/, '');
  return Object.hasOwn(RULES, type) ? (type as FieldType) : undefined;
}

/** Whether WeChat takes the value for that type. */
export const isFieldValue = (type: FieldType, value: string): boolean => RULES[type].allows.test(value);

/** The text made to fit the type: one line, cut to length, foreign characters left out; `—` where a thing would be empty. */
export function fitField(type: FieldType, text: string): string {
  const fitted = RULES[type].fit(text);
  return fitted === '' && type === 'thing' ? '—' : fitted;
}
