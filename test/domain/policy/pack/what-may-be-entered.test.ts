import * as z from 'zod/mini';
import { COUNTY_PARAMETER_NAMES, choicesOf, labelOf, unitOf } from '@/domain/policy/pack/county-parameters';
import { PackContent } from '@/domain/policy/pack/pack-release';
import { valueProblem } from '@/domain/policy/pack/value-schema';
import { valueWords } from '@/domain/policy/pack/value-words';
import { AID_CLASSES, GRANT_ROWS, SHARE_ROWS } from '@/domain/policy/special-aid-parameters';
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
    for (const name of COUNTY_PARAMETER_NAMES) {
      expect(labelOf(name)).not.toBe('');
      if (unitOf(name) === 'choice') expect(Object.keys(choicesOf(name) ?? {})).not.toEqual([]);
      expect(valueProblem(name, { not: 'a value' })).toBeDefined();
    }
    expect(new Set(COUNTY_PARAMETER_NAMES.map(labelOf)).size).toBe(COUNTY_PARAMETER_NAMES.length);
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
    expect(problems(value({ value: { fen: 0, per: 'month' } }))).toContain(
      '标准不能是 0；不再有这一项的，选“废止”',
    );
    expect(valueProblem('careStandardNone', { fen: 0, per: 'month' })).toBeUndefined();
    expect(valueProblem('subsistenceHomes', 1.5)).toBe('数目要填整数');
    expect(valueProblem('workingCostShare', 100_001)).toBe('比例太大了，请检查');
    expect(valueProblem('workingCostShare', 100_000)).toBeUndefined();
    expect(valueProblem('paymentRounding', 'up')).toBe('请从列出的里面选');
    expect(valueProblem('marginCarMonths', 144)).toBeUndefined();
    expect(valueProblem('marginCarMonths', { below: 144 })).toBeUndefined();
    expect(valueProblem('marginCarMonths', { below: 0 })).toBeDefined();
    expect(valueProblem('subsistenceHomes', { below: 2 })).toBeDefined();
    expect(valueWords('marginCarMonths', { below: 144 })).toBe('低于 144 个月');
    expect(valueProblem('subsistenceCompanyAllowed', 'yes')).toBe('请选是或否');
    expect(problems(value({ value: undefined }))).not.toEqual([]);
    expect(problems(value({ repealed: true }))).toContain('废止的不用填值');
  });

  test('special aid: each cell of the matrix by itself, lists of classes and of disabilities not', () => {
    expect(valueProblem('inpatientAid.subsistenceAllowance', 8_000)).toBeUndefined();
    expect(valueProblem('education.rigidExpenditure', 'given')).toBeUndefined();
    expect(valueProblem('education.rigidExpenditure', 'perhaps')).toBe('请从列出的里面选');
    expect(valueWords('education.rigidExpenditure', 'none')).toBe('不给');
    expect(valueWords('inpatientAid.extremeHardship', { atLeast: 7_000 })).toBe('不低于 70%');
    expect(valueWords('medicalAidRounding', 'upToFen')).toBe('不足一分的进一分');
    for (const [row, unit] of [
      ...Object.keys(SHARE_ROWS).map((one) => [one, 'basisPoints']),
      ...Object.keys(GRANT_ROWS).map((one) => [one, 'choice']),
    ])
      for (const of of AID_CLASSES) {
        const name = COUNTY_PARAMETER_NAMES.find((one) => one === `${row}.${of}`);
        expect(name && unitOf(name)).toBe(unit);
      }
    expect(problems(value({ name: 'careAllowanceDisabilities', value: 'x' }))).toContain('县里不能定这一项');
  });

  test('a table by tiers rises from the poorest on and is said tier by tier', () => {
    const tier = (below: number, fen: number) => ({ below, pays: { fen, per: 'month' as const } });
    const tiers = [tier(5_000, 60_000), tier(10_000, 30_000)];
    expect(problems(value({ name: 'subsistenceTiers', area: undefined, value: tiers }))).toEqual([]);
    expect(valueProblem('subsistenceTiers', [])).toBe('至少要有一档');
    expect(valueProblem('subsistenceTiers', [...tiers].reverse())).toBe(
      '从收入最低的一档写起，比例一档比一档高',
    );
    expect(valueProblem('subsistenceTiers', [tier(10_001, 1)])).toBe('比例不能超过 100%');
    expect(valueWords('subsistenceTiers', tiers)).toBe(
      '收入低于标准 50% 的，每人 600 元/月；收入低于标准 100% 的，每人 300 元/月',
    );
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
