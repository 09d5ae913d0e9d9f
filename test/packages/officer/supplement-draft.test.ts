import type { AttachmentId } from '@/domain/attachment/attachment-id';
import type { MemberId } from '@/domain/kernel/ids';
import {
  isListed,
  itemsToSend,
  MOST_ITEMS,
  problemsOf,
  type SupplementDraft,
  signedMeanwhile,
  withChange,
  withOwnItem,
  without,
  withSuggestion,
} from '@/packages/officer/supplement/draft';
import { previewLines } from '@/packages/officer/supplement/notice-preview';
import { missingSignatures, prefilled, suggestedMaterials } from '@/packages/officer/supplement/suggestions';
import { memberView } from './opened-case-data';

const unsigned = memberView('m2', { name: '李小四', relation: 'spouse', signedAt: undefined });
const [signature] = missingSignatures({ members: [memberView('m1'), unsigned] });
const listed = (draft: SupplementDraft = []): SupplementDraft =>
  signature ? withSuggestion(draft, signature) : draft;

describe('suggestions for the one supplement notice', () => {
  test('every adult who has not signed is suggested by name; signed ones and children are not', () => {
    const child = memberView('m3', { mustSign: false, signedAt: undefined });
    const suggested = missingSignatures({ members: [memberView('m1'), unsigned, child] });
    expect(suggested).toMatchObject([
      { key: 'authorization-m2', title: '李小四签核对授权书', subject: 'authorization', memberId: 'm2' },
    ]);
  });

  test('what the declaration points to stands before the usual materials', () => {
    const ill = memberView('m1', {
      situation: {
        health: 'chronicIllness',
        disability: { has: true },
        occupation: 'atHome',
        capacity: 'able',
      },
    });
    expect(suggestedMaterials({ members: [ill] }).map(({ key }) => key)).toEqual([
      'disability-m1',
      'medical-m1',
      'identity',
      'householdRegister',
      'income',
      'property',
    ]);
  });

  test('a grown-up student is asked for a certificate, a pupil is not', () => {
    const student = (age: number) =>
      memberView('m1', {
        age,
        situation: { health: 'good', disability: { has: false }, occupation: 'student', capacity: 'able' },
      });
    const keys = (age: number) => suggestedMaterials({ members: [student(age)] }).map(({ key }) => key);
    expect(keys(18)).toContain('school-m1');
    expect(keys(17)).not.toContain('school-m1');
  });

  test('the notice begins with every missing signature and what the declaration points to and nobody has handed in', () => {
    const ill = memberView('m1', {
      signedAt: undefined,
      signsBy: 'guardian',
      situation: {
        health: 'seriousIllness',
        disability: { has: true },
        occupation: 'atHome',
        capacity: 'needsGuardian',
      },
    });
    const attachmentId = `f_${'a'.repeat(20)}` as AttachmentId;
    const begun = (attachments: Parameters<typeof prefilled>[0]['attachments']) =>
      prefilled({ members: [ill, unsigned], attachments }).map(({ key }) => key);
    expect(begun([])).toEqual(['authorization-m1', 'authorization-m2', 'disability-m1', 'medical-m1']);
    expect(begun([{ attachmentId, kind: 'disabilityCard', memberId: ill.memberId }])).toEqual([
      'authorization-m1',
      'authorization-m2',
      'medical-m1',
    ]);
    expect(begun([{ attachmentId, kind: 'medicalBill', memberId: 'm2' as MemberId }])).toContain(
      'medical-m1',
    );
    expect(missingSignatures({ members: [ill] })[0]?.note).toContain('监护人');
  });

  test('every suggestion can be sent as it is', () => {
    const all = [
      ...missingSignatures({ members: [unsigned] }),
      ...suggestedMaterials({
        members: [
          memberView('m1', {
            situation: {
              health: 'seriousIllness',
              disability: { has: true },
              occupation: 'student',
              capacity: 'able',
            },
          }),
        ],
      }),
    ];
    const draft = all.reduce(withSuggestion, []);
    expect(itemsToSend(draft)).toHaveLength(all.length);
  });
});

describe('the draft of the one supplement notice', () => {
  test('a suggestion is listed once, and what was typed over it stays', () => {
    const typed = withChange(listed(), 'authorization-m2', { note: '请周五前签' });
    expect(listed(typed)).toEqual(typed);
    expect(isListed(typed, 'authorization-m2')).toBe(true);
  });

  test('own items get keys of their own, also after one was taken off', () => {
    const two = withOwnItem(withOwnItem([]));
    const next = withOwnItem(without(two, 'own-1'));
    expect(next.map(({ key }) => key)).toEqual(['own-2', 'own-3']);
  });

  test('the list ends at the most that may be sent', () => {
    let draft: SupplementDraft = [];
    for (let count = 0; count < MOST_ITEMS + 3; count += 1) draft = withOwnItem(draft);
    expect(draft).toHaveLength(MOST_ITEMS);
    expect(listed(draft)).toHaveLength(MOST_ITEMS);
  });

  test('an item without subject or note says what is missing, and nothing is sent', () => {
    const draft = withOwnItem(listed());
    expect(problemsOf({ key: 'own-1', note: ' ' })).toEqual({
      subject: '请选择缺什么',
      note: '请写清楚缺什么',
    });
    expect(itemsToSend(draft)).toBeUndefined();
  });

  test('an empty list is not sent', () => {
    expect(itemsToSend([])).toBeUndefined();
  });

  test('notes are trimmed and keys stay behind', () => {
    const draft: SupplementDraft = [
      { key: 'own-1', subject: 'income', memberId: 'm1' as MemberId, note: ' 工资条 ' },
    ];
    expect(itemsToSend(draft)).toEqual([{ subject: 'income', memberId: 'm1', note: '工资条' }]);
  });

  test('a signature that came in meanwhile is pointed out', () => {
    expect(signedMeanwhile(listed(), [memberView('m1'), unsigned])).toEqual([]);
    expect(signedMeanwhile(listed(), [memberView('m1'), memberView('m2')])).toEqual(['authorization-m2']);
  });

  test('the preview shows what the resident will read: masked names, open places left open', () => {
    const draft = withOwnItem(withChange(listed(), 'authorization-m2', { note: '请本人签' }));
    expect(previewLines(draft, [memberView('m1'), unsigned])).toEqual([
      { key: 'authorization-m2', title: '李**的核对授权书', note: '请本人签' },
      { key: 'own-1', title: '……', note: '……' },
    ]);
  });
});
