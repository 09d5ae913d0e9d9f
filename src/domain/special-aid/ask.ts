import { type Judgement, metWhenKnown } from '../assessment/finding';
import { type Fact, knownValue } from '../facts/fact';
import type { LegalReference } from '../kernel/legal-reference';
import type { AidCondition, AidSubject } from './aid-item';

/** A condition that one fact answers: `what` says in Chinese what is asked when nobody knows. */
export const asks = (
  id: string,
  title: string,
  article: LegalReference,
  {
    what,
    of,
    isPersonal = false,
  }: {
    readonly what: string;
    readonly of: (subject: AidSubject) => Fact<boolean> | boolean | undefined;
    readonly isPersonal?: boolean;
  },
): AidCondition => ({
  id,
  title,
  article,
  judge(subject): Judgement {
    const told = of(subject);
    const is = typeof told === 'object' ? knownValue(told) : told;
    return metWhenKnown(is, what, isPersonal ? subject.person.id : undefined);
  },
});

/** What a fact says when `read` understands it; undefined when nobody knows. */
export const readFrom = <T>(fact: Fact<T> | undefined, read: (value: T) => boolean): boolean | undefined => {
  const value = knownValue(fact);
  return value === undefined ? undefined : read(value);
};
