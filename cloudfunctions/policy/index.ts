import {
  continueAdjustment,
  continueRuns,
  listAdjustment,
  startAdjustment,
} from '@/contracts/policy/adjustment';
import {
  checkPack,
  draftPack,
  getPack,
  getPackForm,
  listPacks,
  publishPack,
  rejectPack,
} from '@/contracts/policy/packs';
import { getPublishedParameters } from '@/contracts/policy/published-parameters';
import { runWhatIf } from '@/contracts/policy/run-what-if';
import { implementPreparedWrite, implementRead, implementWrite } from '../shared/pipeline/handler';
import { serve } from '../shared/serve';
import { check } from './use-cases/check';
import { continueRun, takeBatch } from './use-cases/continue-run';
import { continueRuns as goOn } from './use-cases/continue-runs';
import { draft } from './use-cases/draft';
import { listOfAdjustment } from './use-cases/list-adjustment';
import { listReleases } from './use-cases/list-releases';
import { publish } from './use-cases/publish';
import { publishedParameters } from './use-cases/publish-parameters';
import { reject } from './use-cases/reject';
import { showForm } from './use-cases/show-form';
import { showRelease } from './use-cases/show-release';
import { startRun } from './use-cases/start-run';
import { tryOut } from './use-cases/try-out';

export const HANDLERS = [
  implementRead(listPacks, listReleases),
  implementRead(getPack, showRelease),
  implementRead(getPackForm, showForm),
  implementRead(checkPack, check),
  implementRead(getPublishedParameters, publishedParameters),
  implementWrite(draftPack, draft),
  implementWrite(publishPack, publish),
  implementWrite(rejectPack, reject),
  implementRead(runWhatIf, tryOut),
  implementWrite(startAdjustment, startRun),
  implementPreparedWrite(continueAdjustment, takeBatch, continueRun),
  implementRead(continueRuns, goOn),
  implementRead(listAdjustment, listOfAdjustment),
];
export const main = serve('policy', HANDLERS);
