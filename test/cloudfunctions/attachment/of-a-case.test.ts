import { submitApplication } from '@/contracts/application/submit-application';
import { discardPhoto } from '@/contracts/attachment/discard';
import { fetchPhoto } from '@/contracts/attachment/fetch';
import { fetchPhotoOfCase } from '@/contracts/attachment/fetch-of-case';
import type { AttachmentId } from '@/domain/attachment/attachment-id';
import type { CaseId } from '@/domain/kernel/ids';
import { application } from '../../support/application-data';
import { jpeg } from '../../support/jpeg';
import { bind, upload } from '../../support/photos';
import { type ProductCloud, startProductCloud } from '../../support/product-cloud';

const RESIDENT = 'wang-yanshi';
const OTHER = 'li-yangli';
const OFFICER = 'chen-banshi';
const OFFICER_ABOVE = 'gao-xianshi';
const OFFICER_ELSEWHERE = 'he-banli';

let cloud: ProductCloud;
let caseId: CaseId;
let photo: AttachmentId;
beforeAll(async () => {
  cloud = await startProductCloud();
  caseId = (await cloud.ask(RESIDENT, submitApplication, { application: application() })).caseId;
  photo = await upload(cloud, RESIDENT);
  expect(await bind(cloud, RESIDENT, caseId, [photo])).toBeUndefined();
});
afterAll(() => cloud.remove());

const codeOf = (answer: { readonly ok: true } | { readonly ok: false; readonly error: { code: string } }) =>
  answer.ok ? 'ok' : answer.error.code;
const asParty = async (persona: string, attachmentId = photo) =>
  codeOf(await cloud.call(persona, fetchPhoto, { attachmentId }));
const asOfficer = async (persona: string, attachmentId = photo) =>
  codeOf(await cloud.call(persona, fetchPhotoOfCase, { caseId, attachmentId }));

describe('a photo that was handed in', () => {
  test('is seen by the party and by the office and the one above', async () => {
    expect(await asParty(RESIDENT)).toBe('ok');
    const seen = await cloud.ask(OFFICER, fetchPhotoOfCase, { caseId, attachmentId: photo });
    expect(Buffer.from(seen.content, 'base64')).toEqual(jpeg());
    expect(await asOfficer(OFFICER_ABOVE)).toBe('ok');
  });

  test('is not seen by others: a stranger, another household, another township, a helper', async () => {
    expect(await asParty(OTHER)).toBe('photoNotFound');
    expect(await asOfficer(OFFICER_ELSEWHERE)).toBe('caseNotFound');
    expect(await asOfficer(RESIDENT)).toBe('notAllowed');
    expect(await asOfficer('zhou-xieshi')).toBe('notAllowed');
    const nobody = { action: 'fetch', data: { attachmentId: photo } };
    const outcome = await cloud.runner.invoke('attachment', nobody, { kind: 'client', openid: '' });
    expect(outcome.ok && JSON.parse(outcome.json)).toMatchObject({ error: { code: 'notSignedIn' } });
  });

  test('is not shown under the number of another case', async () => {
    const elsewhere = await upload(cloud, OTHER);
    await bind(cloud, OTHER, `c_${'2'.repeat(20)}` as CaseId, [elsewhere]);
    expect(await asOfficer(OFFICER, elsewhere)).toBe('photoNotFound');
    expect(await asOfficer(OFFICER, `f_${'q'.repeat(20)}` as AttachmentId)).toBe('photoNotFound');
  });

  test('cannot be thrown away any more', async () => {
    expect(codeOf(await cloud.call(RESIDENT, discardPhoto, { attachmentId: photo }))).toBe('photoHandedIn');
  });

  test('each look is logged with the photo’s number', async () => {
    await asOfficer(OFFICER);
    await asParty(RESIDENT);
    const entries = await cloud.documents.query('audit_entries', { where: {}, limit: 1000 });
    const looks = entries.filter(({ what }) => (what as string[]).includes(`photo:${photo}`));
    expect(looks).toContainEqual(
      expect.objectContaining({ action: 'attachment.fetchOfCase', actorKind: 'officer', caseIds: [caseId] }),
    );
    expect(looks).toContainEqual(
      expect.objectContaining({ action: 'attachment.fetch', actorKind: 'resident', caseIds: [caseId] }),
    );
  });
});

describe('handing in', () => {
  test('takes only photos of one’s own that are there', async () => {
    const others = await upload(cloud, OTHER);
    const mine = await upload(cloud, RESIDENT);
    expect(await bind(cloud, RESIDENT, caseId, [mine, others])).toBe('photoMissing');
    expect(await bind(cloud, RESIDENT, caseId, [mine, `f_${'q'.repeat(20)}` as AttachmentId])).toBe(
      'photoMissing',
    );
    expect((await cloud.documents.find('attachments', mine))?.state).toBe('unbound');
    await cloud.ask(RESIDENT, discardPhoto, { attachmentId: mine });
    expect(await bind(cloud, RESIDENT, caseId, [mine])).toBe('photoMissing');
  });

  test('again with the same case changes nothing, with another is refused', async () => {
    expect(await bind(cloud, RESIDENT, caseId, [photo, photo])).toBeUndefined();
    expect(await bind(cloud, RESIDENT, `c_${'z'.repeat(20)}` as CaseId, [photo])).toBe('photoMissing');
  });

  test('ends at forty photos of a case', async () => {
    expect(await bind(cloud, RESIDENT, caseId, [photo], 39)).toBeUndefined();
    expect(await bind(cloud, RESIDENT, caseId, [photo], 40)).toBe('tooManyPhotos');
  });

  test('and throwing away at the same time end one way or the other', async () => {
    const mine = await upload(cloud, RESIDENT);
    const [bound, thrown] = await Promise.all([
      bind(cloud, RESIDENT, caseId, [mine]).catch(() => 'conflict'),
      cloud.call(RESIDENT, discardPhoto, { attachmentId: mine }),
    ]);
    const state = (await cloud.documents.find('attachments', mine))?.state;
    expect(state).toBe(bound === undefined ? 'bound' : 'discarded');
    expect(thrown.ok).toBe(state === 'discarded');
  });
});
