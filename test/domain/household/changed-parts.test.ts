import { changedParts } from '@/domain/household/changed-parts';
import { withMemberIds } from '@/domain/household/people';
import { fen } from '@/domain/kernel/money';
import { application, member } from '../../support/application-data';

const before = withMemberIds(application({ members: [member('王儿子', '1980-01-02')] }));

describe('what a newer declaration changed', () => {
  test('is nothing when it says the same, in whatever order its fields stand', () => {
    const turned = Object.fromEntries(Object.entries(before).reverse()) as typeof before;
    expect(changedParts(before, turned)).toEqual([]);
    const withoutKey = { ...before, members: before.members.map((each) => ({ ...each })) };
    expect(changedParts(before, withoutKey)).toEqual([]);
  });

  test('is named part by part', () => {
    const after = {
      ...before,
      applicant: { ...before.applicant, phone: '19900000002' as never },
      members: [],
      income: [{ kind: 'wages' as const, monthly: fen(100) }],
    };
    expect(changedParts(before, after)).toEqual(['phone', 'people', 'income']);
  });

  test('a telephone alone is no change of people', () => {
    const after = { ...before, applicant: { ...before.applicant, phone: '19900000002' as never } };
    expect(changedParts(before, after)).toEqual(['phone']);
  });
});
