import { answerSupplement } from '@/contracts/application/answer-supplement';
import { changeDeclaration } from '@/contracts/application/change-declaration';
import {
  discardDraft as discardDraftContract,
  getDrafts as getDraftsContract,
  saveDraft as saveDraftContract,
} from '@/contracts/application/drafts';
import { explainRefusal } from '@/contracts/application/explain-refusal';
import { getDeclaration } from '@/contracts/application/get-declaration';
import { getMyCase } from '@/contracts/application/get-my-case';
import { listMyCases } from '@/contracts/application/list-my-cases';
import { requestCall as requestCallContract } from '@/contracts/application/request-call';
import { speakAsApplicant } from '@/contracts/application/speak-as-applicant';
import { submitApplication } from '@/contracts/application/submit-application';
import { implementRead, implementWrite } from '../shared/pipeline/handler';
import { serve } from '../shared/serve';
import { answerItems } from './use-cases/answer-items';
import { change } from './use-cases/change';
import { discardDraft, getDrafts, saveDraft } from './use-cases/drafts';
import { explain } from './use-cases/explain';
import { listOwn } from './use-cases/list-own';
import { requestCall } from './use-cases/request-call';
import { showDeclaration } from './use-cases/show-declaration';
import { showProgress } from './use-cases/show-progress';
import { speak } from './use-cases/speak';
import { submit } from './use-cases/submit';

export const HANDLERS = [
  implementWrite(submitApplication, submit),
  implementRead(listMyCases, listOwn),
  implementRead(getMyCase, showProgress),
  implementWrite(answerSupplement, answerItems),
  implementWrite(changeDeclaration, change),
  implementRead(getDeclaration, showDeclaration),
  implementWrite(speakAsApplicant, speak),
  implementWrite(explainRefusal, explain),
  implementWrite(saveDraftContract, saveDraft),
  implementRead(getDraftsContract, getDrafts),
  implementWrite(discardDraftContract, discardDraft),
  implementWrite(requestCallContract, requestCall),
];
export const main = serve('application', HANDLERS);
