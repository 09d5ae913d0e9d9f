import { datedSource } from '../../dated-source';
import { parametersOf } from '../../parameters-of';
import type { PolicyParameter } from '../../policy-parameter';

/** Hunan and Hengyang, from public reports (待核实). The standards of 2026 are not known here, so nothing is assumed. */
const ANSWERS = datedSource({ title: '湖南省低保政策问答（待核实）' }, 'sample', '2026-01-01');
/** Published in the ministry's magazine on 13 August 2025: every county pays the exact difference (精准差额). */
const PRACTICE = datedSource(
  { title: '《中国民政》湖南省社会救助做法介绍（待核实）' },
  'sample',
  '2025-08-13',
);
const CITY = datedSource({ title: '衡阳市低保申请家庭收入评估办法报道（待核实）' }, 'sample', '2026-01-01');
const region = '4304';

export const HENGYANG_SAMPLE: readonly PolicyParameter[] = [
  ...parametersOf('43', ANSWERS, { excludesConscripts: true }),
  ...parametersOf('43', PRACTICE, { subsistenceMethod: 'difference' }),
  // 两项补贴之和: 110 and 110 yuan a month.
  ...parametersOf(region, CITY, {
    disabilityDeduction: { fen: 22_000, per: 'month' },
    medicalDeductionMost: 'unlimited',
    rentDeductionMost: 'unlimited',
  }),
];
