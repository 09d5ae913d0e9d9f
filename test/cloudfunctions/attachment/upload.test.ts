import { discardPhoto } from '@/contracts/attachment/discard';
import { fetchPhoto } from '@/contracts/attachment/fetch';
import { uploadPhoto } from '@/contracts/attachment/upload';
import type { AttachmentId } from '@/domain/attachment/attachment-id';
import { MOST_PHOTO_BYTES, MOST_UNBOUND_PHOTOS } from '@/domain/attachment/limits';
import { contentPlace } from '../../../cloudfunctions/shared/records/attachment-records';
import { jpeg, segment } from '../../support/jpeg';
import { accountOf, filesOf, upload } from '../../support/photos';
import { newRequestId, type ProductCloud, startProductCloud } from '../../support/product-cloud';

const RESIDENT = 'wang-yanshi';
const OTHER = 'li-yangli';

let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProductCloud();
});
afterAll(() => cloud.remove());

const documentOf = (id: AttachmentId) => cloud.documents.find('attachments', id);
const codeFor = async (content: string, kind: unknown = 'other'): Promise<string> => {
  const answer = await cloud.call(RESIDENT, uploadPhoto, { kind, content } as never);
  return answer.ok ? 'ok' : `${answer.error.code}: ${answer.error.message}`;
};
const base64 = (bytes: Buffer): string => bytes.toString('base64');

describe('a photo that is sent', () => {
  test('comes back to the one who sent it as it was, without its hidden parts, and to nobody else', async () => {
    const exif = segment(0xe1, Buffer.from('Exif\0\0here'));
    const attachmentId = await upload(cloud, RESIDENT, jpeg({ extra: [exif] }));
    const photo = await cloud.ask(RESIDENT, fetchPhoto, { attachmentId });
    expect(Buffer.from(photo.content, 'base64')).toEqual(jpeg());
    expect(photo).toMatchObject({ attachmentId, kind: 'medicalBill', width: 640, height: 480 });
    for (const stranger of [OTHER, 'chen-banshi', 'zhou-xieshi'])
      expect(await cloud.call(stranger, fetchPhoto, { attachmentId })).toMatchObject({
        ok: false,
        error: { code: 'photoNotFound' },
      });
  });

  test('lies sealed in the storage, under a path that its number does not tell; the register says not what it shows', async () => {
    const attachmentId = await upload(cloud, RESIDENT);
    const document = await documentOf(attachmentId);
    const envelope = await filesOf().read(String(document?.fileId));
    expect(envelope.includes(jpeg().subarray(0, 40))).toBe(false);
    expect(cloud.sealer.openBytes(contentPlace(attachmentId), envelope)).toEqual(jpeg());
    expect(() => cloud.sealer.openBytes(contentPlace(`f_${'0'.repeat(20)}`), envelope)).toThrow();
    expect(String(document?.path)).toMatch(/^attachments\/[0-9a-f]{64}$/);
    expect(String(document?.path)).not.toContain(attachmentId.slice(2));
    expect(JSON.stringify(document)).not.toContain('medicalBill');
  });

  test('twice under one requestId is one photo; the same id for another photo is refused', async () => {
    const requestId = newRequestId();
    const [first, second] = await Promise.all([
      upload(cloud, RESIDENT, jpeg(), requestId),
      upload(cloud, RESIDENT, jpeg(), requestId),
    ]);
    expect(second).toBe(first);
    expect(await upload(cloud, RESIDENT, jpeg(), requestId)).toBe(first);
    const other = { kind: 'other' as const, content: base64(jpeg({ width: 800 })) };
    expect(await cloud.call(RESIDENT, uploadPhoto, other, requestId)).toMatchObject({
      ok: false,
      error: { code: 'requestIdReused' },
    });
    expect(await upload(cloud, OTHER, jpeg(), requestId)).not.toBe(first);
  });

  test('may be as large as the limit says; the register of requests does not keep it', async () => {
    const filler = segment(0xe2, Buffer.alloc(65_000));
    const room = MOST_PHOTO_BYTES - jpeg().length;
    const fillers = new Array<Buffer>(Math.floor(room / filler.length)).fill(filler);
    const requestId = newRequestId();
    await upload(cloud, RESIDENT, jpeg({ extra: fillers }), requestId);
    const requests = await cloud.documents.query('requests', { where: {}, limit: 1000 });
    expect(Math.max(...requests.map(({ answer }) => String(answer).length))).toBeLessThan(2000);
  });
});

describe('what is sent instead of a photo', () => {
  test.each<[string, string, string]>([
    ['nothing', '', 'invalidRequest'],
    ['not base64', '<script>', 'invalidRequest'],
    ['garbage', base64(Buffer.from('not a picture at all')), 'photoUnusable: 这不是一张完整的照片'],
    ['a PNG', base64(Buffer.from('89504e470d0a1a0a', 'hex')), 'photoUnusable'],
    ['half a JPEG', base64(jpeg().subarray(0, 300)), 'photoUnusable'],
    ['a page behind a JPEG', base64(jpeg({ behind: Buffer.from('<html>') })), 'photoUnusable'],
    ['a stamp', base64(jpeg({ width: 64, height: 64 })), 'photoUnusable: 这张照片太小'],
    ['too large', base64(Buffer.alloc(MOST_PHOTO_BYTES + 1)), 'photoUnusable: 这张照片太大了'],
    ['far too large', 'A'.repeat(700_000), 'requestTooLarge'],
  ])('%s is answered with what to do', async (_what, content, expected) => {
    expect(await codeFor(content)).toContain(expected);
  });

  test('of a kind that there is not', async () => {
    expect(await codeFor(base64(jpeg()), 'selfie')).toContain('invalidRequest');
  });

  test('leaves nothing behind', async () => {
    const before = await cloud.documents.count('attachments', {});
    await codeFor(base64(jpeg({ behind: Buffer.from('x') })));
    expect(await cloud.documents.count('attachments', {})).toBe(before);
  });
});

describe('throwing away', () => {
  test('takes the photo out of sight, also the second time; others cannot', async () => {
    const attachmentId = await upload(cloud, RESIDENT);
    expect(await cloud.call(OTHER, discardPhoto, { attachmentId })).toMatchObject({
      ok: false,
      error: { code: 'photoNotFound' },
    });
    await cloud.ask(RESIDENT, discardPhoto, { attachmentId });
    await cloud.ask(RESIDENT, discardPhoto, { attachmentId });
    expect(await cloud.call(RESIDENT, fetchPhoto, { attachmentId })).toMatchObject({
      ok: false,
      error: { code: 'photoNotFound' },
    });
  });
});

test('nobody fills the storage with photos of no case', async () => {
  const waiting = Array.from({ length: MOST_UNBOUND_PHOTOS }, (_, index) => ({
    _id: `f_${String(index).padStart(20, '0')}`,
    ownerId: accountOf(OTHER),
    state: 'unbound',
    uploadedAt: '2026-01-01T00:00:00.000Z',
  }));
  await cloud.documents.create('attachments', waiting);
  const photo = { kind: 'other' as const, content: base64(jpeg()) };
  expect(await cloud.call(OTHER, uploadPhoto, photo)).toMatchObject({
    ok: false,
    error: { code: 'tooManyPhotos' },
  });
});
