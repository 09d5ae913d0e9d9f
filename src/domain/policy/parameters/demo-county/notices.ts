import { datedSource } from '../../dated-source';
import { parametersOf } from '../../parameters-of';
import type { PolicyParameter } from '../../policy-parameter';

/** The demo county's own arrangement, an example: each county decides when it disturbs people, and how often (待核实). */
const SAMPLE = datedSource({ title: '演示县通知和提醒办法（示例）' }, 'sample', '2021-07-01');

const region = '990101';

export const DEMO_COUNTY_NOTICES: readonly PolicyParameter[] = [
  ...parametersOf(region, SAMPLE, {
    quietHours: { from: '21:00', to: '08:00' },
    digestAt: '08:30',
    dueSoonWarning: 1,
    signatureReminderInterval: 3,
    signatureReminders: 3,
  }),
];
