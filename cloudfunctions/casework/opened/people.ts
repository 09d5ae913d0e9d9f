import type { MemberView, SituationView, SupporterView } from '@/contracts/casework/open-case';
import type { Case } from '@/domain/case/case';
import type { Application } from '@/domain/household/application';
import { type Person, peopleWhoMustSign } from '@/domain/household/people';
import { certifiedBy } from '@/domain/kernel/disability-card-number';
import { birthDateOf, maskDocument } from '@/domain/kernel/identity-document';
import { ageOn, officeDateOf, type PlainDate } from '@/domain/kernel/plain-date';

/** What is declared of a person; of the disability card only what it certifies. */
function situationOf({ situation }: Person): SituationView | undefined {
  if (!situation) return undefined;
  const { disability } = situation;
  const card = disability.has ? disability.cardNumber : undefined;
  return { ...situation, disability: { has: disability.has, ...(card ? certifiedBy(card) : {}) } };
}

/** Everybody in the declaration, documents masked, with how their authorization stands now. */
export const membersOf = (state: Case, declared: Application, today: PlainDate): MemberView[] =>
  peopleWhoMustSign(declared, officeDateOf(state.submittedAt)).map((person) => {
    const granted = state.authorizations[person.memberId];
    const situation = situationOf(person);
    return {
      memberId: person.memberId,
      name: person.name,
      relation: person.relation,
      documentKind: person.document.kind,
      documentMasked: maskDocument(person.document),
      age: ageOn(birthDateOf(person.document), today),
      ...(situation ? { situation } : {}),
      mustSign: state.programme !== 'temporaryAid',
      signsBy: granted?.isByGuardian ? 'guardian' : person.signedBy,
      ...(granted ? { signedAt: granted.grantedAt, on: granted.on } : {}),
    };
  });

/** Those outside the household who owe support, and who of them consented. */
export const supportersOf = (state: Case, declared: Application): SupporterView[] =>
  declared.supporters.flatMap(({ supporterId, name, relation, monthlySupport }) => {
    if (!supporterId) return [];
    const consentedAt = state.authorizations[supporterId]?.grantedAt;
    return [
      {
        supporterId,
        name,
        relation,
        ...(monthlySupport === undefined ? {} : { monthlySupport }),
        ...(consentedAt ? { consentedAt } : {}),
      },
    ];
  });
