import {
  type AttachmentRef,
  movedPhoto,
  ownPhotos,
  withoutPhoto,
  withPhoto,
} from '@/components/photo-field/photo-refs';
import type { AttachmentId } from '@/domain/attachment/attachment-id';
import type { MemberId } from '@/domain/kernel/ids';

const id = (name: string) => name as AttachmentId;
const of = (name: string, kind: AttachmentRef['kind'], memberId?: string): AttachmentRef => ({
  attachmentId: id(name),
  kind,
  ...(memberId ? { memberId: memberId as MemberId } : {}),
});

const photos = [
  of('a', 'identity'),
  of('x', 'medicalBill'),
  of('b', 'identity'),
  of('y', 'identity', 'm2'),
  of('c', 'identity'),
];
const purpose = { kind: 'identity' } as const;
const names = (list: readonly AttachmentRef[]): string =>
  list.map(({ attachmentId }) => attachmentId).join('');

test('a field shows the photos of its kind and person, in their order', () => {
  expect(names(ownPhotos(photos, purpose))).toBe('abc');
  expect(names(ownPhotos(photos, { kind: 'identity', memberId: 'm2' as MemberId }))).toBe('y');
});

test('moving changes places among its own only, and stops at both ends', () => {
  expect(names(movedPhoto(photos, purpose, id('a'), 1))).toBe('bxayc');
  expect(names(movedPhoto(photos, purpose, id('c'), -1))).toBe('axcyb');
  expect(names(movedPhoto(photos, purpose, id('a'), -1))).toBe(names(photos));
  expect(names(movedPhoto(photos, purpose, id('c'), 1))).toBe(names(photos));
  expect(names(movedPhoto(photos, purpose, id('x'), 1))).toBe(names(photos));
});

test('adding says whose it is, removing takes one away', () => {
  expect(withPhoto([], { kind: 'income', memberId: 'm2' as MemberId }, id('n'))).toEqual([
    of('n', 'income', 'm2'),
  ]);
  expect(withPhoto([], { kind: 'income' }, id('n'))).toEqual([of('n', 'income')]);
  expect(names(withoutPhoto(photos, id('b')))).toBe('axyc');
});
