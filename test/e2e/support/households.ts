import { type ApplicationForm, DEMO_HOUSEHOLDS } from '../../../localcloud/county/demo-households';
import { demoIdentityNumber } from '../../../localcloud/county/demo-identity-number';

/** 王演示 with a grown son: two signatures. Nobody has handed it in before. */
export const WANG_AND_SON: ApplicationForm = {
  ...DEMO_HOUSEHOLDS.wangYanshi,
  members: [
    {
      name: '王样示',
      relation: 'child',
      identityNumber: demoIdentityNumber('19760918'),
      situation: { health: 'good', hasDisabilityCard: true, occupation: 'unableToWork' },
    },
  ],
};

/** 王演示 alone, as the demo county describes her. */
export const WANG_ALONE: ApplicationForm = DEMO_HOUSEHOLDS.wangYanshi;
