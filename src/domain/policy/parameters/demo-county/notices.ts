import { datedSource } from '../../dated-source';
import type { PolicyParameter } from '../../policy-parameter';

/** The demo county's own arrangement, an example: each county decides when it disturbs people, and how often (待核实). */
const SAMPLE = datedSource({ title: '演示县通知和提醒办法（示例）' }, 'sample', '2021-07-01');

const region = '990101';

export const DEMO_COUNTY_NOTICES: readonly PolicyParameter[] = [
  { name: 'quietHours', region, values: [{ ...SAMPLE, value: { from: '21:00', to: '08:00' } }] },
  { name: 'digestAt', region, values: [{ ...SAMPLE, value: '08:30' }] },
  { name: 'dueSoonWarning', region, values: [{ ...SAMPLE, value: 1 }] },
  { name: 'signatureReminderInterval', region, values: [{ ...SAMPLE, value: 3 }] },
  { name: 'signatureReminders', region, values: [{ ...SAMPLE, value: 3 }] },
];
