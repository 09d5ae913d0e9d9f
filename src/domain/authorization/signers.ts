import type { Application } from '../household/application';
import { isAdult, type Person, peopleOf, whoSignsFor } from '../household/people';
import type { RelationToApplicant } from '../household/relation-to-applicant';
import type { IdentityDocument } from '../kernel/identity-document';
import type { SignerId } from '../kernel/ids';
import type { PlainDate } from '../kernel/plain-date';

/** Somebody whose authorization is wanted: everybody of the household, and the supporters outside it. */
export interface WantedSigner {
  readonly signerId: SignerId;
  readonly name: string;
  readonly role: 'member' | 'supporter';
  readonly signsBy: 'self' | 'guardian';
  /** To the applicant; the applicant and supporters have none. */
  readonly relation?: RelationToApplicant;
  /** The application does not name a supporter's. */
  readonly document?: IdentityDocument;
}

/** Everybody whose authorization the application calls for, as of the day it was handed in. */
export const wantedSignersOf = (application: Application, submittedOn: PlainDate): WantedSigner[] => [
  ...peopleOf(application).map((person) => ({
    signerId: person.memberId,
    name: person.name,
    role: 'member' as const,
    signsBy: whoSignsFor(person, submittedOn),
    document: person.document,
    ...(person.relation === 'applicant' ? {} : { relation: person.relation }),
  })),
  ...application.supporters.flatMap(({ supporterId, name }) =>
    supporterId
      ? [{ signerId: supporterId, name, role: 'supporter' as const, signsBy: 'self' as const }]
      : [],
  ),
];

/**
 * Whether somebody may sign in the place of another: of age and able to act for themselves (民法典第二十七条、
 * 第二十八条: 有监护能力的人). A 16-year-old on their own earnings signs for themselves, not for others.
 */
export const isFitAsGuardian = (person: Pick<Person, 'document' | 'situation'>, on: PlainDate): boolean =>
  isAdult(person, on) && person.situation?.capacity !== 'needsGuardian';
