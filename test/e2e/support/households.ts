import { DEMO_HOUSEHOLDS, type LowIncomeForm } from '../../../localcloud/county/demo-households';
import { demoIdentityNumber } from '../../../localcloud/county/demo-identity-number';

/** 王演示 with a grown son: two signatures. Nobody has handed it in before. */
export const WANG_AND_SON: LowIncomeForm = {
  ...DEMO_HOUSEHOLDS.wangYanshi,
  members: [
    {
      name: '王样示',
      relation: 'child',
      document: { kind: 'residentId', number: demoIdentityNumber('19760918') },
      situation: { health: 'good', disability: { has: true }, occupation: 'unableToWork' },
    },
  ],
};

/** 王演示 alone, as the demo county describes her. */
export const WANG_ALONE: LowIncomeForm = DEMO_HOUSEHOLDS.wangYanshi;
