import { discardPhoto } from '@/contracts/attachment/discard';
import type { AttachmentId } from '@/domain/attachment/attachment-id';
import { UNBOUND_KEPT_DAYS } from '@/domain/attachment/limits';
import type { CaseId } from '@/domain/kernel/ids';
import { instantOf, plusMilliseconds } from '@/domain/kernel/instant';
import { bind, filesOf, upload } from '../../support/photos';
import { type ProductCloud, startProductCloud } from '../../support/product-cloud';

const RESIDENT = 'wang-yanshi';
const CASE = `c_${'7'.repeat(20)}` as CaseId;

let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProductCloud();
});
afterAll(() => cloud.remove());

/** The timer's tick, as the platform sends it. */
async function sweep(): Promise<unknown> {
  const event = { Type: 'Timer', TriggerName: 'sweepOrphans', Time: '', Message: '' };
  const outcome = await cloud.runner.invoke('attachment', event, { kind: 'timer' });
  return outcome.ok ? JSON.parse(outcome.json) : outcome;
}

const find = (id: AttachmentId) => cloud.documents.find('attachments', id);

async function sentDaysAgo(days: number): Promise<{ id: AttachmentId; fileId: string }> {
  const id = await upload(cloud, RESIDENT);
  const uploadedAt = plusMilliseconds(instantOf(new Date()), -days * 24 * 3_600_000);
  await cloud.documents.updateIf('attachments', id, {}, { uploadedAt });
  return { id, fileId: String((await find(id))?.fileId) };
}

test('the daily sweep deletes what waited too long, was thrown away or never finished, file and all', async () => {
  const old = await sentDaysAgo(UNBOUND_KEPT_DAYS + 1);
  const recent = await sentDaysAgo(UNBOUND_KEPT_DAYS - 1);
  const handedIn = await sentDaysAgo(UNBOUND_KEPT_DAYS + 1);
  expect(await bind(cloud, RESIDENT, CASE, [handedIn.id])).toBeUndefined();
  const thrownAway = await sentDaysAgo(0);
  await cloud.ask(RESIDENT, discardPhoto, { attachmentId: thrownAway.id });
  const path = `attachments/${'a'.repeat(64)}`;
  const unfinished = {
    id: `f_${'5'.repeat(20)}` as AttachmentId,
    fileId: await filesOf().write(path, Buffer.of(1)),
  };
  await cloud.documents.create('attachments', [
    { _id: unfinished.id, ownerId: 'x', state: 'storing', uploadedAt: '2026-01-01T00:00:00.000Z', path },
  ]);
  const beginning = await sentDaysAgo(0);
  await cloud.documents.updateIf('attachments', beginning.id, {}, { state: 'storing' });

  expect(await sweep()).toEqual({ ok: true, data: { deleted: 3, failed: 0 } });
  for (const { id, fileId } of [old, thrownAway, unfinished]) {
    expect(await find(id)).toBeUndefined();
    await expect(filesOf().read(fileId)).rejects.toThrow();
  }
  for (const { id, fileId } of [recent, handedIn, beginning]) {
    expect(await find(id)).toBeDefined();
    expect((await filesOf().read(fileId)).length).toBeGreaterThan(0);
  }
  expect(await sweep()).toEqual({ ok: true, data: { deleted: 0, failed: 0 } });
});

test('a file that is gone already stops no sweep', async () => {
  const old = await sentDaysAgo(UNBOUND_KEPT_DAYS + 2);
  await filesOf().remove(old.fileId);
  expect(await sweep()).toEqual({ ok: true, data: { deleted: 1, failed: 0 } });
});
