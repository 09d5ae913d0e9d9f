import { maskName } from '@/domain/access/mask';
import type { Case } from '@/domain/case/case';
import { roleOf } from '@/domain/case/party';
import { applicantIdOf } from '@/domain/household/people';
import type { AccountId, MemberId } from '@/domain/kernel/ids';

/**
 * The case as a member of the household may read it who neither applied nor filed: the others' names masked, and only
 * what is asked of them. Nothing else in a view has to know who reads.
 */
export function maskedForMember(state: Case, own: MemberId | undefined): Case {
  const { declared, supplement, refusals, objection: _, ...open } = state;
  const masked = <P extends { readonly name: string }>(person: P, id: string | undefined): P =>
    id !== undefined && id === own ? person : { ...person, name: maskName(person.name) };
  const { filing } = declared;
  return {
    ...open,
    declared: {
      ...declared,
      applicant: masked(declared.applicant, applicantIdOf(declared)),
      members: declared.members.map((member) => masked(member, member.memberId)),
      supporters: declared.supporters.map((supporter) => masked(supporter, supporter.supporterId)),
      filing:
        'filerName' in filing && filing.filerName
          ? { ...filing, filerName: maskName(filing.filerName) }
          : filing,
    } as Case['declared'],
    ...(supplement ? { supplement } : {}),
    refusals: own && refusals[own] ? { [own]: refusals[own] } : {},
  };
}

/** Which person of the household the account is; undefined for a filer from elsewhere. */
export const ownMemberIdOf = (
  { parties }: Pick<Case, 'parties'>,
  accountId: AccountId,
): MemberId | undefined => parties.find((party) => party.accountId === accountId && party.memberId)?.memberId;

/** The case as this party may read it: masked for a member, whole for the applicant and whoever filed. */
export const asReadBy = (state: Case, accountId: AccountId): Case =>
  roleOf(state.parties, accountId) === 'member'
    ? maskedForMember(state, ownMemberIdOf(state, accountId))
    : state;
