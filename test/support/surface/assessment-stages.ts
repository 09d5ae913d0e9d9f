import * as z from 'zod/mini';
import { noteFoundFacts, proposeDetermination } from '@/contracts/assessment/propose-determination';
import { FoundFact } from '@/domain/determination/found-fact';
import type { CaseId } from '@/domain/kernel/ids';
import type { ProductCloud } from '../product-cloud';
import { OFFICER, ownCase, type Stage } from './stages';

/** What an officer saw on a visit, one of each kind. */
const FOUND = [
  { kind: 'answer', question: 'hasWork', about: 'm1', answer: false, provenance: 'visited', note: '在家' },
  { kind: 'income', id: 'n1', item: { of: 'wages', amount: 100_000, every: 'month' }, provenance: 'checked' },
  { kind: 'spending', id: 'n1', item: { of: 'rent', amount: 200_000 }, provenance: 'documented' },
  { kind: 'area', area: 'rural', provenance: 'visited' },
] as const;

/** A case that has been computed once, with what was found out. */
async function determinedCase(cloud: ProductCloud): Promise<CaseId> {
  const caseId = await ownCase(cloud);
  await cloud.ask(OFFICER, noteFoundFacts, { caseId, found: z.parse(z.array(FoundFact), FOUND) });
  await cloud.ask(OFFICER, proposeDetermination, { caseId });
  return caseId;
}

const by = (request: object): Stage => ({ persona: OFFICER, request });

export const ASSESSMENT_STAGES: Readonly<Record<string, (cloud: ProductCloud) => Promise<Stage>>> = {
  'assessment.getDetermination': async (cloud) => by({ caseId: await determinedCase(cloud), number: 1 }),
  'assessment.noteFoundFacts': async (cloud) => by({ caseId: await ownCase(cloud), found: FOUND }),
  'assessment.proposeDetermination': async (cloud) => by({ caseId: await ownCase(cloud) }),
  'assessment.recomputeDetermination': async (cloud) =>
    by({ caseId: await determinedCase(cloud), number: 1 }),
};
