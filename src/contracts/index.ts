import { whoAmI } from './account/who-am-i';
import type { ActionContract } from './action-contract';
import { answerSupplement } from './application/answer-supplement';
import { getMyCase } from './application/get-my-case';
import { listMyCases } from './application/list-my-cases';
import { submitApplication } from './application/submit-application';
import { discardPhoto } from './attachment/discard';
import { fetchPhoto } from './attachment/fetch';
import { fetchPhotoOfCase } from './attachment/fetch-of-case';
import { sweepOrphans } from './attachment/sweep-orphans';
import { uploadPhoto } from './attachment/upload';
import { getAuthorizationLetter } from './authorization/get-letter';
import { grantAuthorization } from './authorization/grant-authorization';
import { acceptApplication } from './casework/accept-application';
import { getWorklist } from './casework/get-worklist';
import { openCase } from './casework/open-case';
import { requestSupplement } from './casework/request-supplement';
import { reveal } from './casework/reveal';
import { findOffice } from './directory/find-office';
import { listDivisions } from './directory/list-divisions';
import { deliverDue } from './notification/deliver-due';
import { getInbox } from './notification/get-inbox';
import { markRead } from './notification/mark-read';
import { recordConsent } from './notification/record-consent';

/** Every action of every function. The API description and the access test are made from this list. */
export const ACTIONS: readonly ActionContract[] = [
  whoAmI,
  listDivisions,
  findOffice,
  submitApplication,
  listMyCases,
  getMyCase,
  answerSupplement,
  getAuthorizationLetter,
  grantAuthorization,
  getWorklist,
  openCase,
  reveal,
  acceptApplication,
  requestSupplement,
  uploadPhoto,
  fetchPhoto,
  fetchPhotoOfCase,
  discardPhoto,
  sweepOrphans,
  getInbox,
  markRead,
  recordConsent,
  deliverDue,
];
