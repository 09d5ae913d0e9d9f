import type { HouseholdMember } from '@/domain/household/household-member';
import {
  peopleOf,
  peopleWhoMustSign,
  peopleWhoSignThemselves,
  whoSignsFor,
  withMemberIds,
} from '@/domain/household/people';
import type { PersonSituation } from '@/domain/household/person-situation';
import type { MemberId } from '@/domain/kernel/ids';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { application, member, residentId } from '../../support/application-data';

const today = '2026-11-22' as PlainDate;

const situation = (changes: Partial<PersonSituation> = {}): PersonSituation => ({
  health: 'good',
  disability: { has: false },
  occupation: 'working',
  capacity: 'able',
  ...changes,
});
const signer = (birth: string, changes: Partial<PersonSituation> = {}) =>
  whoSignsFor(
    {
      document: { kind: 'none', reason: 'other', birthDate: birth as PlainDate },
      situation: situation(changes),
    },
    today,
  );

describe('who signs for a person', () => {
  test.each([
    ['2008-11-23', 'guardian', 'the day before the 18th birthday'],
    ['2008-11-22', 'self', 'on the 18th birthday'],
    ['2008-11-21', 'self', 'the day after'],
    ['1926-11-22', 'self', 'at a hundred'],
    ['2026-11-22', 'guardian', 'on the day of birth'],
  ] as const)('born %s: %s, %s', (birth, who, _when) => {
    expect(signer(birth)).toBe(who);
  });

  test.each([
    ['2010-11-22', true, 'self', 'on the 16th birthday, living on own earnings'],
    ['2010-11-23', true, 'guardian', 'the day before it, whatever is earned'],
    ['2010-11-22', false, 'guardian', 'at 16, kept by the family'],
    ['2010-11-22', undefined, 'guardian', 'at 16, when nobody has said'],
    ['2008-11-23', true, 'self', 'the day before the 18th birthday, living on own earnings'],
    ['2008-11-22', false, 'self', 'at 18, kept by the family'],
  ] as const)('born %s, own earnings %s: %s, %s', (birth, livesOnOwnEarnings, who, _when) => {
    expect(signer(birth, livesOnOwnEarnings === undefined ? {} : { livesOnOwnEarnings })).toBe(who);
  });

  test('the guardian signs for an adult who cannot, and earnings change nothing in that', () => {
    expect(signer('1990-01-01', { capacity: 'needsGuardian' })).toBe('guardian');
    const unable = { capacity: 'needsGuardian', livesOnOwnEarnings: true } as const;
    expect(signer('2010-01-01', unable)).toBe('guardian');
  });

  test('an adult of whom nothing was asked signs', () => {
    expect(whoSignsFor({ document: residentId('1990-01-01') as never }, today)).toBe('self');
  });
});

describe('the signatures that a household needs', () => {
  const household = application({
    members: [
      member('李样例', '1980-01-01', 'spouse', 2),
      member('李小样', '2016-01-01', 'child', 3),
      { ...member('李示例', '1955-01-01', 'parent', 4), situation: situation({ capacity: 'needsGuardian' }) },
    ],
  });

  test('are everybody’s, each with who gives it', () => {
    const signers = peopleWhoMustSign(household, today).map(({ memberId, signedBy }) => [memberId, signedBy]);
    expect(signers).toEqual([
      ['m1', 'self'],
      ['m2', 'self'],
      ['m3', 'guardian'],
      ['m4', 'guardian'],
    ]);
  });

  test('are given by those who are able themselves', () => {
    expect(peopleWhoSignThemselves(household, today).map(({ memberId }) => memberId)).toEqual(['m1', 'm2']);
  });
});

describe('ids of the members', () => {
  const withId = (one: ReturnType<typeof member>, memberId: string) => ({ ...one, memberId });
  const ids = (members: readonly HouseholdMember[]) => members.map(({ memberId }) => memberId);
  const [first, second] = [
    member('李样例', '1980-01-01', 'spouse', 2),
    member('李小样', '2016-01-01', 'child', 3),
  ];

  test('are given at submission, in order, whatever was sent', () => {
    const sent = application({ members: [withId(first, 'm7'), withId(second, 'm2')] });
    expect(ids(withMemberIds(sent).members)).toEqual(['m2', 'm3']);
  });

  test('stay with their people when the order changes, and are not given again', () => {
    const before = withMemberIds(application({ members: [first, second] }));
    const [a, b] = before.members;
    const changed = application({ members: [member('李示例', '1955-01-01', 'parent', 4)] });
    const after = withMemberIds({ ...changed, members: [...(b ? [b] : []), ...changed.members] }, before);
    expect(ids(after.members)).toEqual(['m3', 'm4']);
    expect(peopleOf(after).map(({ memberId }) => memberId)).toEqual(['m1', 'm3', 'm4']);
    expect(a?.memberId).toBe('m2' as MemberId);
  });

  test('of somebody who left are not given to somebody new, also two versions later', () => {
    const given = ['m1', 'm2', 'm3'] as MemberId[];
    const before = withMemberIds(application({ members: [first, second] }));
    const [stays] = before.members;
    const without = withMemberIds({ ...before, members: stays ? [stays] : [] }, before, given);
    const { members: newcomers } = application({ members: [member('李示例', '1955-01-01', 'parent', 4)] });
    const later = withMemberIds({ ...without, members: [...without.members, ...newcomers] }, without, given);
    expect(ids(later.members)).toEqual(['m2', 'm4']);
  });

  test('are given to supporters outside the household in the same way', () => {
    const supporter = (name: string, supporterId?: string) => ({
      name,
      relation: 'child' as const,
      supporterId,
    });
    const supporterIds = (supporters: readonly { supporterId?: string }[]) =>
      supporters.map(({ supporterId }) => supporterId);
    const before = withMemberIds(
      application({ supporters: [supporter('王示样', 's9'), supporter('王样样')] }),
    );
    expect(supporterIds(before.supporters)).toEqual(['s1', 's2']);
    const changed = application({ supporters: [supporter('王示示'), supporter('王样样', 's2')] });
    expect(supporterIds(withMemberIds(changed, before).supporters)).toEqual(['s3', 's2']);
  });
});
