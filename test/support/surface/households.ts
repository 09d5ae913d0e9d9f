import * as z from 'zod/mini';
import { Application } from '@/domain/household/application';
import { applicationDraft, type LowIncomeDraft, member, residentId } from '../application-data';

/** Birthdays of the two; each is good for so many couples. */
const BIRTHS = [
  ['1948-03-05', '1958-03-05'],
  ['1949-04-06', '1959-04-06'],
  ['1950-05-07', '1960-05-07'],
] as const;
const PER_BIRTH = 900;

let last = 0;

/** A husband and a wife whom no other case is about. */
export function coupleOf(changes: Partial<LowIncomeDraft> = {}): Application {
  last += 1;
  const [his, hers] = BIRTHS[Math.floor(last / PER_BIRTH)] ?? [];
  if (!his || !hers) throw new Error('no identity numbers are left');
  const order = 1 + (last % PER_BIRTH);
  const draft = applicationDraft(changes);
  return z.parse(Application, {
    ...draft,
    applicant: { ...draft.applicant, document: residentId(his, order) },
    members: changes.members ?? [member('王伴示', hers, 'spouse', order)],
  });
}
