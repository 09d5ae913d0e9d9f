import * as z from 'zod/mini';
import { BENEFIT_PARAMETERS } from '@/domain/policy/benefit-parameters';
import { COUNTY_PARAMETER_NAMES } from '@/domain/policy/pack/county-parameters';
import { PackContent } from '@/domain/policy/pack/pack-release';
import { valueProblem } from '@/domain/policy/pack/value-schema';
import { valueWords } from '@/domain/policy/pack/value-words';
import { writtenContent } from '../../../support/pack-content';
import { standard } from './pack-values';

describe('what may be entered', () => {
  const problems = (changes: object): string[] => {
    const parsed = z.safeParse(PackContent, { ...writtenContent(), ...changes });
    return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
  };
  const value = (changes: object) => ({ values: [{ ...standard(700, 'urban'), ...changes }] });

  test('each parameter of a county has a unit in the registry and words for a value', () => {
    expect(new Set(COUNTY_PARAMETER_NAMES).size).toBe(COUNTY_PARAMETER_NAMES.length);
    for (const name of COUNTY_PARAMETER_NAMES) expect(BENEFIT_PARAMETERS[name]).toHaveLength(2);
    expect(valueWords('subsistenceStandard', { fen: 70_050, per: 'month' })).toBe('700.50 元/月');
    expect(valueWords('workingCostShare', 2_050)).toBe('20.5%');
    expect(valueWords('supplementStacking', 'all')).toBe('各项相加');
    expect(valueWords('medicalDeductionMost', 'unlimited')).toBe('不限');
  });

  test('only what a county may set: not the age of majority, not the list of disabilities', () => {
    expect(problems(value({ name: 'adultAge', value: 16 }))).toContain('县里不能定这一项');
    expect(problems(value({ name: 'severeDisabilities', value: 'x' }))).toContain('县里不能定这一项');
  });

  test('a value is of the kind that its parameter wants', () => {
    expect(problems(value({ value: { fen: 70_000, per: 'month' } }))).toEqual([]);
    expect(valueProblem('subsistenceStandard', { fen: -1, per: 'month' })).toBe('金额不能是负数');
    expect(valueProblem('subsistenceStandard', 700)).toBeDefined();
    expect(valueProblem('subsistenceHomes', 1.5)).toBe('数目要填整数');
    expect(valueProblem('workingCostShare', 100_001)).toBe('比例太大了，请检查');
    expect(valueProblem('workingCostShare', 100_000)).toBeUndefined();
    expect(valueProblem('paymentRounding', 'up')).toBe('请从列出的里面选');
    expect(valueProblem('subsistenceCompanyAllowed', 'yes')).toBe('请选是或否');
    expect(problems(value({ value: undefined }))).not.toEqual([]);
    expect(problems(value({ repealed: true }))).toContain('废止的不用填值');
  });

  test('nothing without its document, number, article and words', () => {
    expect(problems({ source: { title: '', documentNumber: '' } })).toEqual([
      '请写文件的标题',
      '请写文号；没有文号的写“无文号”',
    ]);
    expect(problems(value({ article: ' ', quote: '' }))).toEqual([
      '请写在文件的第几条',
      '请抄下文件里的原文',
    ]);
  });

  test('the same parameter twice is refused, town and country are two', () => {
    expect(problems({ values: [standard(700, 'urban'), standard(710, 'urban')] })).toContain(
      '同一个参数写了两遍，请删掉一个',
    );
    expect(problems({ values: [standard(700, 'urban'), standard(710, 'rural')] })).toEqual([]);
  });
});
