import { hasReachedAge, type IdentityNumber } from '../kernel/identity-number';
import { type MemberId, memberIdAt } from '../kernel/ids';
import type { PlainDate } from '../kernel/plain-date';
import type { Application } from './application';
import type { RelationToApplicant } from './household-member';

/** Age of majority, 民法典第十七条. */
const ADULT_AGE = 18;

/** One person of the declared household with the identifier that the case uses for them. */
export interface Person {
  readonly memberId: MemberId;
  readonly name: string;
  readonly identityNumber: IdentityNumber;
  readonly relation: RelationToApplicant | 'applicant';
}

/** Everybody in the application, the applicant first as `m1`. */
export const peopleOf = (application: Application): Person[] => [
  {
    memberId: memberIdAt(0),
    name: application.applicant.name,
    identityNumber: application.applicant.identityNumber,
    relation: 'applicant',
  },
  ...application.members.map(({ name, identityNumber, relation }, index) => ({
    memberId: memberIdAt(index + 1),
    name,
    identityNumber,
    relation,
  })),
];

/** Whether the person is of age on `on`. */
export const isAdult = (person: Person, on: PlainDate): boolean =>
  hasReachedAge(person.identityNumber, ADULT_AGE, on);

/**
 * Who must sign the check authorization: every adult, each for themselves
 * (最低生活保障审核确认办法第九条; 社会救助法第四十条).
 */
export const peopleWhoMustSign = (application: Application, on: PlainDate): Person[] =>
  peopleOf(application).filter((person) => isAdult(person, on));
