import type { Template } from './templates';

const characters = (value: string): number => [...value].length;
const within = (limit: number, value: string): boolean =>
  characters(value) >= 1 && characters(value) <= limit;

/** The documented limits (参数值内容限制), written down apart from the product's own so that each checks the other. */
const RULES: Readonly<Record<string, (value: string) => boolean>> = {
  thing: (value) => within(20, value),
  number: (value) => /^\d+(\.\d+)?$/.test(value) && within(32, value),
  letter: (value) => /^[A-Za-z]+$/.test(value) && within(32, value),
  symbol: (value) => /^[^\p{L}\p{N}]+$/u.test(value) && within(5, value),
  character_string: (value) => !/\p{Script=Han}/u.test(value) && within(32, value),
  time: (value) => /^(\d{4}年\d{1,2}月\d{1,2}日 )?\d{1,2}:\d{2}(~.*)?$/.test(value),
  date: (value) => /^\d{4}年\d{1,2}月\d{1,2}日( \d{1,2}:\d{2})?(~.*)?$/.test(value),
  amount: (value) => /^\D?\d{1,10}(\.\d+)?元?$/.test(value),
  phone_number: (value) => /^[\d\p{P}\p{S}]+$/u.test(value) && within(17, value),
  car_number: (value) => within(8, value),
  name: (value) => (/^[A-Za-z\s]+$/.test(value) ? within(20, value) : within(10, value)),
  phrase: (value) => /^\p{Script=Han}+$/u.test(value) && within(5, value),
};

/** WeChat's words for the first keyword of the template whose value it does not take; undefined when it takes all. */
export function keywordProblem(template: Template, data: unknown): string | undefined {
  const values = (typeof data === 'object' && data !== null ? data : {}) as Record<
    string,
    { value?: unknown }
  >;
  for (const key of Object.keys(template.keywords)) {
    const value = values[key]?.value;
    if (value === undefined || value === '') return `argument invalid! data.${key}.value is empty`;
    const takes = RULES[key.replace(/\d+$/, '')];
    if (typeof value !== 'string' || /[\r\n]/.test(value) || !takes?.(value)) {
      return `argument invalid! data.${key}.value invalid`;
    }
  }
  return undefined;
}
