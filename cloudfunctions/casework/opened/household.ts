import type { ResponseOf } from '@/contracts/action-contract';
import type { getHousehold } from '@/contracts/casework/household';
import type { Case } from '@/domain/case/case';
import type { CaseEvent } from '@/domain/case/case-event';
import { everybodyOf, householdChainOn, ownHousehold } from '@/domain/case/household-as-of';
import type { HouseholdChangeKind } from '@/domain/household/household-change';
import { CHANGE_KINDS } from '@/domain/household/household-change-words';
import { RELATION_TEXT } from '@/domain/household/words';
import { CHANGE_CAUSES } from '@/domain/household-history/causes';
import { type Chain, householdOfPerson } from '@/domain/household-history/chain';
import { householdEventText, householdText, REGISTERED_TEXT } from '@/domain/household-history/event-text';
import {
  type HouseholdEvent,
  inOrder,
  type RelationToHead,
} from '@/domain/household-history/household-event';
import { PAPER_TEXT } from '@/domain/household-history/paper-seen';
import type { MemberId, SupporterId } from '@/domain/kernel/ids';
import { citation } from '@/domain/kernel/legal-reference';
import type { PlainDate } from '@/domain/kernel/plain-date';

type View = ResponseOf<typeof getHousehold>;
type Names = (id: string) => string;

const relationText = (relation: RelationToHead): string =>
  relation === 'applicant' ? '申请人' : RELATION_TEXT[relation];

function livingTogether(chain: Chain, names: Names): View['livingTogether'] {
  return (ownHousehold(chain)?.people ?? []).map(({ id, relation, since, cause }) => ({
    memberId: id as MemberId,
    name: names(id),
    relation: relationText(relation),
    since,
    why: CHANGE_CAUSES[cause].text,
  }));
}

const goneOf = (chain: Chain, names: Names): View['gone'] =>
  chain.gone.map(({ id, on, cause }) => ({
    memberId: id as MemberId,
    name: names(id),
    on,
    why: CHANGE_CAUSES[cause].text,
  }));

/** Everybody who lives in the household, and what has been told of their registration. */
function registeredOf(chain: Chain, names: Names): View['registered'] {
  const living = (ownHousehold(chain)?.people ?? []).map(({ id }) => id);
  const others = chain.registered.map(({ person }) => person).filter((id) => !living.includes(id));
  return [...living, ...others].map((id) => {
    const entry = chain.registered.find(({ person }) => person === id);
    return {
      name: names(id),
      text: entry ? REGISTERED_TEXT[entry.at] : '没有问过户口在哪里',
      ...(entry ? { since: entry.since } : {}),
    };
  });
}

function chainView(chain: Chain, names: Names): View['chain'] {
  const own = ownHousehold(chain)?.id;
  if (chain.households.length < 2) return [];
  return chain.households.map(({ id, people, beganOn, endedOn }) => ({
    id,
    text: householdText(id),
    people: people.map((person) => names(person.id)),
    beganOn,
    ...(endedOn ? { endedOn } : {}),
    isOwn: id === own,
  }));
}

const isSame = (a: HouseholdEvent, b: HouseholdEvent): boolean => JSON.stringify(a) === JSON.stringify(b);

function historyOf(state: Case, log: readonly CaseEvent[], day: PlainDate, names: Names): View['history'] {
  const recorded = log.flatMap((event) => (event.type === 'HouseholdChanged' ? [event] : []));
  return inOrder(state.household.events)
    .filter(({ on }) => on <= day)
    .reverse()
    .map((event) => {
      const entry = recorded.find(({ happened }) => happened.some((one) => isSame(one, event)));
      const { text, article } = CHANGE_CAUSES[event.cause];
      return {
        on: event.on,
        text: householdEventText(event, names),
        cause: text,
        article: citation(article),
        ...(event.paper ? { paper: PAPER_TEXT[event.paper] } : {}),
        ...(entry?.change.note ? { note: entry.change.note } : {}),
        ...(entry && 'displayName' in entry.by ? { by: entry.by.displayName } : {}),
        ...(entry ? { at: entry.at } : {}),
      };
    });
}

const named = (state: Case, ids: readonly string[], names: Names): View['people'] =>
  ids.map((id) => ({
    memberId: id as MemberId,
    name: names(id),
    relation: relationText(everybodyOf(state).find(({ memberId }) => memberId === id)?.relation ?? 'other'),
  }));

/** What makes sense for this household now: nobody comes back or merges who has not gone. */
function kindsFor(now: Chain): View['kinds'] {
  const own = ownHousehold(now);
  const others = now.households.filter(({ id, endedOn }) => !endedOn && id !== own?.id);
  const isPossible: Readonly<Partial<Record<HouseholdChangeKind, boolean>>> = {
    memberReturned: now.gone.some(({ because }) => because === 'left'),
    householdSplit: (own?.people.length ?? 0) > 1,
    householdsMerged: others.length > 0,
    headChanged: (own?.people.length ?? 0) > 1,
    supportEnded: now.support.length > 0,
  };
  return (Object.keys(CHANGE_KINDS) as HouseholdChangeKind[])
    .filter((kind) => isPossible[kind] ?? true)
    .map((kind) => {
      const { text, causes, papers } = CHANGE_KINDS[kind];
      return {
        kind,
        text,
        causes: causes.map((value) => ({ value, text: CHANGE_CAUSES[value].text })),
        papers: papers.map((value) => ({ value, text: PAPER_TEXT[value] })),
      };
    });
}

/** Whom a change can be about now: who lives here, and who has gone and may come back. */
function forForm(state: Case, now: Chain, names: Names): Pick<View, 'people' | 'former'> {
  const people = (ownHousehold(now)?.people ?? []).map(({ id }) => id);
  const former = now.gone.filter(({ id, because }) => because === 'left' && !householdOfPerson(now, id));
  return {
    people: named(state, people, names),
    former: named(
      state,
      former.map(({ id }) => id),
      names,
    ),
  };
}

/** The household on a day, in words; `today` is what the form goes by. */
export function householdView(
  state: Case,
  log: readonly CaseEvent[],
  { on, today }: { readonly on: PlainDate; readonly today: PlainDate },
  names: Names,
): Omit<View, 'caseNumber' | 'householdName' | 'declaredVersion' | 'canRecord'> {
  const chain = householdChainOn(state.household, on);
  const now = householdChainOn(state.household, today);
  return {
    on,
    today,
    beganOn: inOrder(state.household.events)[0]?.on ?? today,
    livingTogether: livingTogether(chain, names),
    gone: goneOf(chain, names),
    registered: registeredOf(chain, names),
    supporters: chain.support.map(({ supporter, relation, since }) => ({
      supporterId: supporter as SupporterId,
      name: names(supporter),
      relation: RELATION_TEXT[relation],
      since,
    })),
    chain: chainView(chain, names),
    history: historyOf(state, log, on, names),
    kinds: kindsFor(now),
    ...forForm(state, now, names),
  };
}
