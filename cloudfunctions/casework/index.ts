import { acceptApplication } from '@/contracts/casework/accept-application';
import { getWorklist } from '@/contracts/casework/get-worklist';
import { openCase } from '@/contracts/casework/open-case';
import { requestSupplement } from '@/contracts/casework/request-supplement';
import { reveal } from '@/contracts/casework/reveal';
import { implementRead, implementWrite } from '../shared/pipeline/handler';
import { serve } from '../shared/serve';
import { accept } from './use-cases/accept';
import { askForSupplement } from './use-cases/ask-for-supplement';
import { listWork } from './use-cases/list-work';
import { open } from './use-cases/open';
import { revealField } from './use-cases/reveal-field';

export const HANDLERS = [
  implementRead(getWorklist, listWork),
  implementRead(openCase, open),
  implementRead(reveal, revealField),
  implementWrite(acceptApplication, accept),
  implementWrite(requestSupplement, askForSupplement),
];
export const main = serve('casework', HANDLERS);
