import type { CallFailure } from '@/services/outcome';

const AFTER_A_CHANGE: readonly CallFailure['code'][] = [
  'caseChanged',
  'actionNotAvailable',
  'authorizationMissing',
  'supplementAlreadyRequested',
  'caseNotFound',
  'objectionOpen',
  'conflictOfInterest',
  'supplementItemUnknown',
  'supplementItemNotAnswered',
  'alreadySigned',
  'notSignedYet',
  'memberUnknown',
  'refusalNotDue',
  'alreadyThere',
];

/** Whether trying the same again is pointless until the officer has seen the case as it is now. */
export const needsLatest = (code: CallFailure['code']): boolean => AFTER_A_CHANGE.includes(code);
