import { datedSource } from '../../dated-source';
import { parametersOf } from '../../parameters-of';
import type { PolicyParameter } from '../../policy-parameter';

/** Both allowances for the disabled in Hunan, from a public report (待核实). */
const REPORT = datedSource({ title: '湖南省残疾人两项补贴标准报道（待核实）' }, 'sample', '2026-01-01');
const region = '43';
const value = { fen: 11_000, per: 'month' } as const;

export const HUNAN_SAMPLE: readonly PolicyParameter[] = [
  ...parametersOf(region, REPORT, { disabledLivingAmount: value, disabledCareAmount: value }),
];
