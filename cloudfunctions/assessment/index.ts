import { getDetermination } from '@/contracts/assessment/get-determination';
import { noteFoundFacts, proposeDetermination } from '@/contracts/assessment/propose-determination';
import { recomputeDetermination } from '@/contracts/assessment/recompute-determination';
import { implementPreparedWrite, implementRead, implementWrite } from '../shared/pipeline/handler';
import { serve } from '../shared/serve';
import { noteFound } from './use-cases/note-found';
import { archiveRules, propose } from './use-cases/propose';
import { recompute } from './use-cases/recompute';
import { showDetermination } from './use-cases/show';

export const main = serve('assessment', [
  implementRead(getDetermination, showDetermination),
  implementWrite(noteFoundFacts, noteFound),
  implementPreparedWrite(proposeDetermination, archiveRules, propose),
  implementRead(recomputeDetermination, recompute),
]);
