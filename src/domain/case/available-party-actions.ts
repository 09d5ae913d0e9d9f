import type { AccountId } from '../kernel/ids';
import type { Case } from './case';
import { isClosed } from './case-status';
import { hasApplicantJoined, type PartyAction, roleOf } from './party';
import { refusalsToExplain } from './refusals-to-explain';

/**
 * What this account may do to the case now; screens show exactly these, functions refuse the rest.
 * Whoever filed for somebody acts as entrusted (民法典第一百六十五条), until the applicant speaks for themselves:
 * then it is theirs to withdraw.
 */
export function availablePartyActions(state: Case, accountId: AccountId): PartyAction[] {
  const role = roleOf(state.parties, accountId);
  if (!role || isClosed(state.status)) return [];
  const isFiledByOther = state.parties.some((party) => party.role === 'filer');
  const isSpeaker = role === 'applicant' || (role === 'filer' && !hasApplicantJoined(state.parties));
  const may: Readonly<Record<PartyAction, boolean>> = {
    answerSupplement: role !== 'member' && state.status === 'supplementRequested',
    changeDeclaration: role !== 'member',
    withdraw: isSpeaker,
    takeOver: role === 'applicant' && isFiledByOther,
    object: role === 'applicant' && isFiledByOther && !state.objection?.isOpen,
    liftObjection: role === 'applicant' && state.objection?.isOpen === true,
    explainRefusal: refusalsToExplain(state, accountId).length > 0,
  };
  return (Object.keys(may) as PartyAction[]).filter((action) => may[action]);
}
