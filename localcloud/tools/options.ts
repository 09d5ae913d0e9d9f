import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Instant } from '../../src/domain/kernel/instant';
import { officeDateOf, PlainDate } from '../../src/domain/kernel/plain-date';
import { UsageAsked, WrongInput } from './wrong-input';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Whoever asked how it is used: reading the options stops, and there is nothing wrong with it. */
const ASKS_FOR_HELP = ['--help', '-h'];
const NO_VALUE = ['ERR_PARSE_ARGS_INVALID_OPTION_VALUE'];
const listed = (options: Options): string =>
  Object.keys(options)
    .map((name) => `--${name}`)
    .join('、');

/** Reads `--name value`; throws WrongInput for what is not among `options`, and UsageAsked with `usage` for `--help`. */
export function readOptions<const O extends Options>(args: readonly string[], options: O, usage: string) {
  if (args.some((arg) => ASKS_FOR_HELP.includes(arg)))
    throw new UsageAsked(`${usage}\n可以用的选项：${listed(options)}。`);
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const { code = '', message } = error as Error & { code?: string };
    const [typed = ''] = /(?<=')[^' ]*/.exec(message) ?? [];
    if (NO_VALUE.includes(code))
      throw new WrongInput(`${typed} 后面要写值。可以用的选项：${listed(options)}。`);
    throw new WrongInput(`看不懂 ${typed}。可以用的选项：${listed(options)}。`);
  }
}

/** A whole number of the span; `fallback` where nothing was typed. */
export function wholeNumber(
  name: string,
  text: string | undefined,
  { fallback, least, most }: { readonly fallback: number; readonly least: number; readonly most: number },
): number {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!/^\d{1,9}$/.test(text) || value < least || value > most)
    throw new WrongInput(`--${name} 要写 ${least} 到 ${most} 之间的整数，现在写的是“${text}”。`);
  return value;
}

/** A day, `2026-11-22`; today where nothing was typed. */
export function day(name: string, text: string | undefined): PlainDate {
  if (text === undefined) return officeDateOf(new Date().toISOString() as Instant);
  const parsed = PlainDate.safeParse(text);
  if (!parsed.success) throw new WrongInput(`--${name} 要写成 2026-11-22 这样的日期，现在写的是“${text}”。`);
  return parsed.data;
}

/** One of some words. */
export function oneOf<T extends string>(
  name: string,
  text: string | undefined,
  words: readonly T[],
  fallback: T,
): T {
  const word = words.find((one) => one === (text ?? fallback));
  if (word === undefined) throw new WrongInput(`--${name} 要从这些里面选：${words.join('、')}。`);
  return word;
}
