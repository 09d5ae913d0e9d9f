import { checkPhoneCode } from './account/check-phone-code';
import { sendPhoneCode } from './account/send-phone-code';
import { whoAmI } from './account/who-am-i';
import type { ActionContract } from './action-contract';
import { answerSupplement } from './application/answer-supplement';
import { changeDeclaration } from './application/change-declaration';
import { discardDraft, getDrafts, saveDraft } from './application/drafts';
import { explainRefusal } from './application/explain-refusal';
import { getDeclaration } from './application/get-declaration';
import { getMyCase } from './application/get-my-case';
import { listMyCases } from './application/list-my-cases';
import { requestCall } from './application/request-call';
import { speakAsApplicant } from './application/speak-as-applicant';
import { submitApplication } from './application/submit-application';
import { getDetermination } from './assessment/get-determination';
import { noteFoundFacts, proposeDetermination } from './assessment/propose-determination';
import { recomputeDetermination } from './assessment/recompute-determination';
import { discardPhoto } from './attachment/discard';
import { fetchPhoto } from './attachment/fetch';
import { fetchPhotoOfCase } from './attachment/fetch-of-case';
import { sweepOrphans } from './attachment/sweep-orphans';
import { uploadPhoto } from './attachment/upload';
import { getAuthorizationLetter } from './authorization/get-letter';
import { getAuthorizationReceipt } from './authorization/get-receipt';
import { grantAuthorization } from './authorization/grant-authorization';
import { grantByInvitation } from './authorization/grant-by-invitation';
import { inviteSigner } from './authorization/invite-signer';
import { joinCase } from './authorization/join-case';
import { listOwnSignatures } from './authorization/list-own-signatures';
import { openInvitation } from './authorization/open-invitation';
import { recordPaperSignature } from './authorization/record-paper-signature';
import { withdrawAuthorization } from './authorization/withdraw-authorization';
import { acceptApplication } from './casework/accept-application';
import { finishCall, listCalls, openCall } from './casework/calls';
import { endProcedure } from './casework/end-procedure';
import { getWorklist } from './casework/get-worklist';
import { getHousehold, recordHouseholdChange } from './casework/household';
import { openCase } from './casework/open-case';
import { putRefusalForward } from './casework/put-refusal-forward';
import { recordPaperSignatureAtOffice } from './casework/record-paper-signature';
import { recordWithdrawalByPhone } from './casework/record-withdrawal-by-phone';
import { requestSupplement } from './casework/request-supplement';
import { returnSupplementItem } from './casework/return-supplement-item';
import { reveal } from './casework/reveal';
import { startInvestigation } from './casework/start-investigation';
import { transferCase } from './casework/transfer-case';
import { viewSignature } from './casework/view-signature';
import { findOffice } from './directory/find-office';
import { listDivisions } from './directory/list-divisions';
import { listOffices } from './directory/list-offices';
import { whereToApply } from './directory/where-to-apply';
import { deliverDue } from './notification/deliver-due';
import { getInbox } from './notification/get-inbox';
import { markRead } from './notification/mark-read';
import { recordConsent } from './notification/record-consent';

import { continueAdjustment, continueRuns, listAdjustment, startAdjustment } from './policy/adjustment';
import {
  checkPack,
  draftPack,
  getPack,
  getPackForm,
  listPacks,
  publishPack,
  rejectPack,
} from './policy/packs';
import { getPublishedParameters } from './policy/published-parameters';
import { runWhatIf } from './policy/run-what-if';

/** Every action of every function. The API description and the access test are made from this list. */
export const ACTIONS: readonly ActionContract[] = [
  whoAmI,
  sendPhoneCode,
  checkPhoneCode,
  listDivisions,
  findOffice,
  listOffices,
  whereToApply,
  submitApplication,
  listMyCases,
  getMyCase,
  answerSupplement,
  getAuthorizationLetter,
  changeDeclaration,
  getDrafts,
  discardDraft,
  saveDraft,
  explainRefusal,
  getDeclaration,
  requestCall,
  speakAsApplicant,
  grantByInvitation,
  inviteSigner,
  joinCase,
  openInvitation,
  recordPaperSignature,
  getAuthorizationReceipt,
  listOwnSignatures,
  withdrawAuthorization,
  finishCall,
  listCalls,
  openCall,
  endProcedure,
  putRefusalForward,
  recordPaperSignatureAtOffice,
  recordWithdrawalByPhone,
  returnSupplementItem,
  startInvestigation,
  transferCase,
  getHousehold,
  recordHouseholdChange,
  viewSignature,
  grantAuthorization,
  getWorklist,
  openCase,
  reveal,
  acceptApplication,
  requestSupplement,
  getDetermination,
  noteFoundFacts,
  proposeDetermination,
  recomputeDetermination,
  uploadPhoto,
  fetchPhoto,
  fetchPhotoOfCase,
  discardPhoto,
  sweepOrphans,
  getInbox,
  markRead,
  recordConsent,
  deliverDue,
  listPacks,
  getPack,
  getPackForm,
  getPublishedParameters,
  draftPack,
  checkPack,
  publishPack,
  rejectPack,
  runWhatIf,
  startAdjustment,
  continueAdjustment,
  continueRuns,
  listAdjustment,
];
