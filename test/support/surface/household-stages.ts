import { instantOf } from '@/domain/kernel/instant';
import { officeDateOf } from '@/domain/kernel/plain-date';
import type { ProductCloud } from '../product-cloud';
import { OFFICER, ownCase, type Stage } from './stages';

const by = (request: object): Stage => ({ persona: OFFICER, request });

export const HOUSEHOLD_STAGES: Readonly<Record<string, (cloud: ProductCloud) => Promise<Stage>>> = {
  'casework.getHousehold': async (cloud) => by({ caseId: await ownCase(cloud) }),
  'casework.recordHouseholdChange': async (cloud) =>
    by({
      caseId: await ownCase(cloud),
      declaredVersion: 1,
      change: {
        is: 'memberDied',
        cause: 'death',
        person: 'm2',
        on: officeDateOf(instantOf(new Date())),
        paper: 'deathCertificate',
      },
    }),
};
