import { BENEFIT_PARAMETERS, type BenefitParameterName } from '../../src/domain/policy/benefit-parameters';
import { COUNTY_PARAMETER_NAMES, choicesOf } from '../../src/domain/policy/pack/county-parameters';
import { valueProblem } from '../../src/domain/policy/pack/value-schema';
import { parameterWords, valueWords } from '../../src/domain/policy/pack/value-words';
import type { ParameterChange } from '../../src/domain/what-if/changed-parameters';
import { WrongInput } from './wrong-input';

const FEN_A_YUAN = 100;
const HOW = '写成“名称=值”，例如 subsistenceStandard=70000/month@urban；全部名称：npm run what-if -- --list';
const isParameter = (name: string): name is BenefitParameterName => Object.hasOwn(BENEFIT_PARAMETERS, name);
const isOfCounty = (name: string): name is (typeof COUNTY_PARAMETER_NAMES)[number] =>
  COUNTY_PARAMETER_NAMES.some((one) => one === name);

/** `70000/month` in fen, or `700元/月`. */
function rateOf(text: string): unknown {
  const inFen = /^(\d{1,9})\/(month|year)$/.exec(text);
  if (inFen) return { fen: Number(inFen[1]), per: inFen[2] };
  const inYuan = /^(\d{1,7}(?:\.\d{1,2})?)元\/(月|年)$/.exec(text);
  if (!inYuan) return undefined;
  const fen = Math.round(Number(inYuan[1]) * FEN_A_YUAN);
  return { fen, per: inYuan[2] === '月' ? 'month' : 'year' };
}
const switchOf = (text: string): boolean | undefined =>
  ({ true: true, 是: true, false: false, 否: false })[text];

/** The value of a parameter and, when it cannot be read, how it is written. */
function readValue(name: BenefitParameterName, text: string): readonly [value: unknown, how: string] {
  const [unit] = BENEFIT_PARAMETERS[name];
  if (unit === 'rate') return [rateOf(text), '70000/month（分）或者 700元/月'];
  if (unit === 'cap')
    return [text === 'unlimited' ? text : rateOf(text), '70000/month、700元/月或者 unlimited'];
  if (unit === 'switch') return [switchOf(text), 'true 或者 false'];
  if (unit === 'choice') {
    const words = isOfCounty(name) ? Object.keys(choicesOf(name) ?? {}) : [];
    const value = words.find((word) => word === text);
    return [value, words.length > 0 ? words.join('、') : '（这一项不能在命令行里试）'];
  }
  return [/^\d{1,9}$/.test(text) ? Number(text) : undefined, '整数（比例写万分之几，金额写分）'];
}

/** Reads `name=value`, `name=value@urban` or `name=value@rural` as a change in `region`. */
export function parseChange(text: string, region: string): ParameterChange {
  const match = /^([A-Za-z]+)=([^@]+)(?:@(.+))?$/.exec(text);
  const [, name = '', written = '', area] = match ?? [];
  if (!match) throw new WrongInput(`看不懂 --set ${text}。${HOW}。`);
  if (!isParameter(name)) throw new WrongInput(`没有叫“${name}”的参数。${HOW}。`);
  if (area !== undefined && area !== 'urban' && area !== 'rural')
    throw new WrongInput(`“@${area}”看不懂：城镇写 @urban，农村写 @rural，不写就是都改。`);
  const label = BENEFIT_PARAMETERS[name][1];
  const [value, how] = readValue(name, written);
  if (value === undefined) throw new WrongInput(`“${label}”的值要写成 ${how}，现在写的是“${written}”。`);
  const problem = isOfCounty(name) ? valueProblem(name, value) : undefined;
  if (problem) throw new WrongInput(`“${label}”：${problem}。`);
  return { name, value, region, ...(area ? { area } : {}) } as ParameterChange;
}

/** `最低生活保障标准（城镇）：700 元/月`: what is tried, as a notice says it, so that a slip of a hundred shows. */
export const changeWords = ({ name, value, area }: ParameterChange): string =>
  isOfCounty(name)
    ? `${parameterWords(name, area)}：${valueWords(name, value)}`
    : `${isParameter(name) ? BENEFIT_PARAMETERS[name][1] : name}：${JSON.stringify(value)}`;

/** Every parameter that can be tried, with its Chinese name and unit, one a line. */
export const parameterList = (): string =>
  Object.entries(BENEFIT_PARAMETERS)
    .map(([name, [unit, label]]) => `${name}\t${label}\t${unit}`)
    .join('\n');
