import {
  type ApplicationForm,
  DEMO_HOUSEHOLDS,
  demoFamilies,
  type LowIncomeForm,
} from '../../../localcloud/county/demo-households';
import { demoIdentityNumber } from '../../../localcloud/county/demo-identity-number';

/** An emergency as a person types it in. */
export type EmergencyForm = Extract<ApplicationForm, { programme: 'temporaryAid' }>;

/** A made-up person whom no family of the demo county knows. */
export const somebody = (birth: string, order: number) =>
  ({ kind: 'residentId', number: demoIdentityNumber(birth, order) }) as const;

/** 王演示 with a grown son: two signatures. Nobody has handed it in before. */
export const WANG_AND_SON: LowIncomeForm = {
  ...DEMO_HOUSEHOLDS.wangYanshi,
  members: [
    {
      name: '王样示',
      relation: 'child',
      document: somebody('19760918', 1),
      situation: { health: 'good', disability: { has: true }, occupation: 'unableToWork' },
    },
  ],
};

/** 王演示 alone, as the demo county describes her. */
export const WANG_ALONE: LowIncomeForm = DEMO_HOUSEHOLDS.wangYanshi;

/** The same for whoever else a walk needs. */
export const somebodyAlone = (order: number): LowIncomeForm => ({
  ...WANG_ALONE,
  applicant: { ...WANG_ALONE.applicant, document: somebody('19480312', order) },
});

/** A daughter files for her mother, who has a telephone of her own. */
export const MOTHER_BY_DAUGHTER: LowIncomeForm = {
  ...DEMO_HOUSEHOLDS.wangXiaoshiForMother,
  applicant: {
    ...DEMO_HOUSEHOLDS.wangXiaoshiForMother.applicant,
    document: somebody('19480312', 31),
    phone: '19900000131',
  },
};

/** A village helper files for 赵示例, who has no telephone. */
export const BY_HELPER: LowIncomeForm = DEMO_HOUSEHOLDS.zhaoByHelper;

function emergency(number: string): EmergencyForm {
  const form = demoFamilies().find((family) => family.number === number)?.form;
  if (form?.programme !== 'temporaryAid') throw new Error(`no family ${number} with an emergency`);
  return form;
}

/** 吴示样's house burnt in 云岭乡. */
export const FIRE: EmergencyForm = emergency('34');
