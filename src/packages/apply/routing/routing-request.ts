import * as z from 'zod/mini';
import { registeredPlaceOf } from '@/components/registered-place/registered-place-draft';
import { whereToApply } from '@/contracts/directory/where-to-apply';
import { type Draft, isRegisteredElsewhere, isRegisteredNowhere } from '../draft/draft';

/** Under which name a member is asked about; the answer names them by it. No real name leaves the phone for this. */
export const memberAlias = (index: number): string => `member-${index}`;

function whatIsKnown(draft: Draft): unknown {
  if (draft.programme === 'temporaryAid')
    return { programme: draft.programme, happenedIn: draft.emergency.happenedIn?.code };
  const { livesIn, registered, hasResidencePermit } = draft.residence;
  if (isRegisteredNowhere(draft)) return { programme: draft.programme, livesIn: livesIn?.code };
  const registeredIn = livesIn && registeredPlaceOf(registered, livesIn.code);
  if (!registeredIn) return undefined;
  const isElsewhere = isRegisteredElsewhere(draft);
  if (isElsewhere && hasResidencePermit === undefined) return undefined;
  const members = draft.household === 'together' && isElsewhere ? draft.members : [];
  return {
    programme: draft.programme,
    livesIn: livesIn?.code,
    registeredIn,
    ...(isElsewhere ? { hasResidencePermit } : {}),
    membersRegisteredHere: members.flatMap((member, index) =>
      member.registered === 'here' ? memberAlias(index) : [],
    ),
  };
}

/** What to ask the directory to learn which office takes this draft; undefined while that is not answered. */
export function routingRequest(draft: Draft) {
  const read = z.safeParse(whereToApply.request, whatIsKnown(draft));
  return read.success ? read.data : undefined;
}
