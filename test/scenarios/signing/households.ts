import * as z from 'zod/mini';
import { Application } from '@/domain/household/application';
import { applicationDraft, member, residentId } from '../../support/application-data';

let last = 0;

type Changes = Parameters<typeof applicationDraft>[0];

/**
 * A household whom no other case is about: m1 王演示, grown up; m2 李样例, grown up; m3 王幼示, a child without a document; m4 王智示,
 * grown up, needs a guardian; the supporter s1 王小示 lives elsewhere.
 */
export function familyOfFour(changes: Changes = {}): Application {
  last += 1;
  const draft = applicationDraft(changes);
  const disabled = member('王智示', '1985-01-01', 'child', last);
  return z.parse(Application, {
    ...draft,
    applicant: { ...draft.applicant, document: residentId('1948-03-05', last) },
    members: [
      member('李样例', '1950-01-01', 'spouse', last),
      {
        ...member('王幼示', '2018-06-01', 'grandchild', last),
        document: { kind: 'none', reason: 'notRegistered', birthDate: '2018-06-01' },
      },
      { ...disabled, situation: { ...disabled.situation, capacity: 'needsGuardian' } },
    ],
    supporters: [{ name: '王小示', relation: 'child' }],
  });
}
