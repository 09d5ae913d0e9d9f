import { datedSource } from '../../dated-source';
import type { PolicyParameter } from '../../policy-parameter';

/** Hunan and Hengyang, from public reports (待核实). The standards of 2026 are not known here, so nothing is assumed. */
const PROVINCE = datedSource({ title: '湖南省残疾人两项补贴标准报道（待核实）' }, 'sample', '2026-01-01');
const CITY = datedSource({ title: '衡阳市低保申请家庭收入评估办法报道（待核实）' }, 'sample', '2026-01-01');
const region = '4304';

export const HENGYANG_SAMPLE: readonly PolicyParameter[] = [
  { name: 'excludesConscripts', region: '43', values: [{ ...PROVINCE, value: true }] },
  { name: 'subsistenceMethod', region: '43', values: [{ ...PROVINCE, value: 'difference' }] },
  // 两项补贴之和: 110 and 110 yuan a month.
  { name: 'disabilityDeduction', region, values: [{ ...CITY, value: { fen: 22_000, per: 'month' } }] },
  { name: 'medicalDeductionMost', region, values: [{ ...CITY, value: 'unlimited' }] },
  { name: 'rentDeductionMost', region, values: [{ ...CITY, value: 'unlimited' }] },
];
