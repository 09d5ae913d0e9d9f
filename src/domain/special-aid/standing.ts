import {
  allOf,
  anyOf,
  type Judgement,
  MET,
  metWhen,
  metWhenKnown,
  NOT_MET,
  undetermined,
} from '../assessment/finding';
import { knownValue } from '../facts/fact';
import { AID_CLASSES, type AidClass } from '../policy/special-aid-parameters';
import type { ClassSubject } from './aid-item';

/** Whether somebody is in a class, and on whose word: an office's, or what the rules propose. */
export interface Standing extends Judgement {
  readonly by: 'recognised' | 'proposed' | 'everyone';
}

function isMember({ person, assessment }: ClassSubject): Judgement {
  const membership = assessment.memberships.find((one) => one.person === person.id);
  if (membership?.standing === 'undetermined') return undetermined(membership.lacks);
  return metWhen(membership?.standing === 'counted');
}

/** What the assessment says of the person; of somebody it names no result for, that they are not in the class. */
function proposed(of: AidClass, subject: ClassSubject): Judgement {
  const { person, assessment, facts, shared } = subject;
  const { classes } = assessment;
  const ofPerson = (results: readonly (Judgement & { about?: string })[]): Judgement =>
    results.find(({ about }) => about === person.id) ?? NOT_MET;
  switch (of) {
    case 'extremeHardship':
      return ofPerson(classes.extremeHardship);
    case 'subsistenceAllowance':
      return anyOf([
        ofPerson(classes.singlePerson),
        allOf([isMember(subject), classes.subsistenceAllowance]),
      ]);
    case 'subsistenceMargin':
      return allOf([isMember(subject), classes.subsistenceMargin]);
    case 'rigidExpenditure':
      return allOf([isMember(subject), classes.rigidExpenditure]);
    case 'watchedAgainstRelapse':
      return metWhenKnown(knownValue(facts.isWatchedAgainstRelapse), '是不是防止返贫监测对象');
    case 'otherFormerPoor':
      return metWhenKnown(knownValue(shared.isFormerPoor), '是不是其他脱贫户');
    case 'everyone':
      return MET;
  }
}

/** The class in which the household as a whole is recognised, where it is one for all its members. */
function recognisedTogether({ facts }: ClassSubject): AidClass | undefined {
  const recognition = knownValue(facts.recognised);
  if (recognition === undefined || recognition === 'none') return undefined;
  return recognition.as === 'extremeHardship' ? undefined : recognition.as;
}

/** Whether the person is in the class: recognised, or as the rules propose. Unknown is never “no”. */
function standingOf(of: AidClass, subject: ClassSubject): Standing {
  if (of === 'everyone') return { ...MET, by: 'everyone' };
  if (knownValue(subject.own.recognisedAs)?.includes(of)) return { ...MET, by: 'recognised' };
  const isTogether = recognisedTogether(subject) === of;
  if (isTogether && isMember(subject).answer === 'met') return { ...MET, by: 'recognised' };
  const isLabel = of === 'watchedAgainstRelapse' || of === 'otherFormerPoor';
  return { ...proposed(of, subject), by: isLabel ? 'recognised' : 'proposed' };
}

export type Standings = Readonly<Record<AidClass, Standing>>;

/** How the person stands to each class. */
export const standingsOf = (subject: ClassSubject): Standings =>
  Object.fromEntries(AID_CLASSES.map((of) => [of, standingOf(of, subject)])) as Record<AidClass, Standing>;
