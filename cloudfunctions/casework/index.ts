import { acceptApplication } from '@/contracts/casework/accept-application';
import { finishCall, listCalls, openCall } from '@/contracts/casework/calls';
import { endProcedure } from '@/contracts/casework/end-procedure';
import { getWorklist } from '@/contracts/casework/get-worklist';
import { getHousehold, recordHouseholdChange } from '@/contracts/casework/household';
import { openCase } from '@/contracts/casework/open-case';
import { putRefusalForward } from '@/contracts/casework/put-refusal-forward';
import { recordPaperSignatureAtOffice } from '@/contracts/casework/record-paper-signature';
import { recordWithdrawalByPhone } from '@/contracts/casework/record-withdrawal-by-phone';
import { requestSupplement } from '@/contracts/casework/request-supplement';
import { returnSupplementItem } from '@/contracts/casework/return-supplement-item';
import { reveal } from '@/contracts/casework/reveal';
import { startInvestigation } from '@/contracts/casework/start-investigation';
import { transferCase } from '@/contracts/casework/transfer-case';
import { viewSignature } from '@/contracts/casework/view-signature';
import { implementRead, implementWrite } from '../shared/pipeline/handler';
import { serve } from '../shared/serve';
import { accept } from './use-cases/accept';
import { askAgain } from './use-cases/ask-again';
import { askForSupplement } from './use-cases/ask-for-supplement';
import { beginInvestigation } from './use-cases/begin-investigation';
import { endForRefusal } from './use-cases/end-for-refusal';
import { listOpenCalls } from './use-cases/list-open-calls';
import { listWork } from './use-cases/list-work';
import { noteCall } from './use-cases/note-call';
import { open } from './use-cases/open';
import { putForwardRefusal } from './use-cases/put-forward-refusal';
import { recordChange } from './use-cases/record-household-change';
import { recordPaper } from './use-cases/record-paper';
import { recordWithdrawal } from './use-cases/record-withdrawal';
import { revealField } from './use-cases/reveal-field';
import { showCall } from './use-cases/show-call';
import { showHousehold } from './use-cases/show-household';
import { showSignature } from './use-cases/show-signature';
import { transfer } from './use-cases/transfer';

export const HANDLERS = [
  implementRead(getWorklist, listWork),
  implementRead(openCase, open),
  implementRead(reveal, revealField),
  implementRead(viewSignature, showSignature),
  implementRead(listCalls, listOpenCalls),
  implementRead(openCall, showCall),
  implementWrite(finishCall, noteCall),
  implementWrite(acceptApplication, accept),
  implementWrite(requestSupplement, askForSupplement),
  implementWrite(returnSupplementItem, askAgain),
  implementWrite(transferCase, transfer),
  implementRead(getHousehold, showHousehold),
  implementWrite(recordHouseholdChange, recordChange),
  implementWrite(startInvestigation, beginInvestigation),
  implementWrite(putRefusalForward, putForwardRefusal),
  implementWrite(endProcedure, endForRefusal),
  implementWrite(recordPaperSignatureAtOffice, recordPaper),
  implementWrite(recordWithdrawalByPhone, recordWithdrawal),
];
export const main = serve('casework', HANDLERS);
