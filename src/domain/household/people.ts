import { birthDateOf, type IdentityDocument } from '../kernel/identity-document';
import { hasReachedAge } from '../kernel/identity-number';
import { type MemberId, memberIdAt, type SignerId, type SupporterId, supporterIdAt } from '../kernel/ids';
import type { PlainDate } from '../kernel/plain-date';
import type { Application } from './application';
import type { HouseholdMember } from './household-member';
import type { PersonSituation } from './person-situation';
import type { RelationToApplicant } from './relation-to-applicant';
import type { Supporter } from './supporter';

/** Age of majority, 民法典第十七条. */
const ADULT_AGE = 18;
/** From here on, who lives mainly on their own earnings acts as an adult, 民法典第十八条. */
const EARNING_AGE = 16;

/** One person of the declared household with the identifier that the case uses for them. */
export interface Person {
  readonly memberId: MemberId;
  readonly name: string;
  readonly document: IdentityDocument;
  readonly relation: RelationToApplicant | 'applicant';
  /** Unknown where it was not asked: in an emergency. */
  readonly situation?: PersonSituation;
}

/** Which person of the household applies: `m1`, or who took their place. */
export const applicantIdOf = ({ applicant }: Pick<Application, 'applicant'>): MemberId =>
  applicant.memberId ?? memberIdAt(0);

/** Everybody in the application, the applicant first. */
export function peopleOf({ applicant, members }: Pick<Application, 'applicant' | 'members'>): Person[] {
  const { name, document, situation } = applicant;
  return [
    {
      memberId: applicantIdOf({ applicant }),
      name,
      document,
      relation: 'applicant',
      ...(situation ? { situation } : {}),
    },
    ...members.map((member, index) => ({
      memberId: member.memberId ?? memberIdAt(index + 1),
      name: member.name,
      document: member.document,
      relation: member.relation,
      situation: member.situation,
    })),
  ];
}

/** Whether the person is of age on `on`. */
export const isAdult = ({ document }: Pick<Person, 'document'>, on: PlainDate): boolean =>
  hasReachedAge(birthDateOf(document), ADULT_AGE, on);

/** Whether the person is 16 or 17 on `on`, the ages at which own earnings are asked about. */
export const isOfEarningAge = (person: Pick<Person, 'document'>, on: PlainDate): boolean =>
  hasReachedAge(birthDateOf(person.document), EARNING_AGE, on) && !isAdult(person, on);

/**
 * Who signs for the person on `on`: the person, or the guardian. The guardian signs for minors
 * (民法典第十九条、第二十条、第二十七条) and for adults who cannot act for themselves (第二十一条、第二十二条、第二十八条);
 * who is 16 or 17 and lives on their own earnings signs (第十八条).
 */
export function whoSignsFor(
  person: Pick<Person, 'document' | 'situation'>,
  on: PlainDate,
): 'self' | 'guardian' {
  if (person.situation?.capacity === 'needsGuardian') return 'guardian';
  if (isAdult(person, on)) return 'self';
  return isOfEarningAge(person, on) && person.situation?.livesOnOwnEarnings ? 'self' : 'guardian';
}

/** A person whose signature is needed, and who gives it. */
export interface Signer extends Person {
  readonly signedBy: 'self' | 'guardian';
}

/**
 * Whose signature the check authorization needs on `on`: everybody's, each their own or by their guardian
 * (最低生活保障审核确认办法第九条; 社会救助法第四十条).
 */
export const peopleWhoMustSign = (application: Application, on: PlainDate): Signer[] =>
  peopleOf(application).map((person) => ({ ...person, signedBy: whoSignsFor(person, on) }));

/** Who signs for themselves. */
export const peopleWhoSignThemselves = (application: Application, on: PlainDate): Signer[] =>
  peopleWhoMustSign(application, on).filter(({ signedBy }) => signedBy === 'self');

/** An application in which everybody has their id. */
export type Numbered<A extends Application> = {
  members: (HouseholdMember & { memberId: MemberId })[];
  supporters: (Supporter & { supporterId: SupporterId })[];
} & A;

const isSupporterId = (id: SignerId): id is SupporterId => id.startsWith('s');
const isMemberId = (id: SignerId): id is MemberId => !isSupporterId(id);

/** Gives out the ids that come after all of `taken`. */
function idsAfter<Id extends string>(
  taken: readonly (Id | undefined)[],
  idAt: (index: number) => Id,
): () => Id {
  let last = Math.max(0, ...taken.map((id) => Number(id?.slice(1) ?? 0)));
  return () => idAt(last++);
}

/**
 * The application with an id for every member and supporter. Without `before` ids are given anew, in the order of
 * declaration; with it, who has an id keeps it and who is new gets the next one that nobody has or had, in `before` or among `everGiven`.
 */
export function withMemberIds<A extends Application>(
  application: A,
  before?: Application,
  everGiven: readonly SignerId[] = [],
): Numbered<A> {
  const keepsIds = before !== undefined;
  const membersBefore = before
    ? [...peopleOf(before), ...application.members]
    : [{ memberId: memberIdAt(0) }];
  const supportersBefore = before ? [...before.supporters, ...application.supporters] : [];
  const nextMemberId = idsAfter(
    [...membersBefore.map(({ memberId }) => memberId), ...everGiven.filter(isMemberId)],
    memberIdAt,
  );
  const nextSupporterId = idsAfter(
    [...supportersBefore.map(({ supporterId }) => supporterId), ...everGiven.filter(isSupporterId)],
    supporterIdAt,
  );
  const members = application.members.map((member) => ({
    ...member,
    memberId: (keepsIds && member.memberId) || nextMemberId(),
  }));
  const supporters = application.supporters.map((supporter) => ({
    ...supporter,
    supporterId: (keepsIds && supporter.supporterId) || nextSupporterId(),
  }));
  const applicant: Application['applicant'] = applicantOf(application, before);
  return { ...application, applicant, members, supporters } as Numbered<A>;
}

/** The applicant under the id that they have; nobody brings one of their own. */
function applicantOf<A extends Application>(
  { applicant }: A,
  before: Application | undefined,
): A['applicant'] {
  const { memberId: _, ...rest } = applicant;
  const memberId = before?.applicant.memberId;
  return memberId ? { ...rest, memberId } : rest;
}
