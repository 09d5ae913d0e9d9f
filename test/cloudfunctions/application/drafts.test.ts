import { discardDraft, getDrafts, saveDraft } from '@/contracts/application/drafts';
import { submitApplication } from '@/contracts/application/submit-application';
import { someoneElse } from '../../support/application-data';
import { type ProductCloud, startProductCloud } from '../../support/product-cloud';

let cloud: ProductCloud;
beforeEach(async () => {
  cloud = await startProductCloud();
});
afterEach(() => cloud.remove());

const WHO = 'wang-yanshi';
const save = (baseVersion: number, answers: string, device = '红色的手机', persona = WHO) =>
  cloud.call(persona, saveDraft, { programme: 'lowIncome', baseVersion, device, answers });
const drafts = async (persona = WHO) => (await cloud.ask(persona, getDrafts, {})).drafts;

test('a draft is found again on another phone, with what was typed, and by nobody else', async () => {
  await save(0, '{"name":"王演示"}');
  expect(await drafts()).toEqual([
    expect.objectContaining({
      programme: 'lowIncome',
      version: 1,
      device: '红色的手机',
      answers: '{"name":"王演示"}',
    }),
  ]);
  expect(await drafts('li-yangli')).toEqual([]);
  const [row] = await cloud.documents.query('drafts', { where: {}, limit: 10 });
  expect(JSON.stringify(row)).not.toMatch(/王演示|红色|wang/);
});

test('what another phone has saved is not overwritten: the refusal says where and when', async () => {
  await save(0, '一');
  await save(1, '二', '蓝色的手机');
  const late = await save(1, '三');
  expect(late).toMatchObject({ ok: false, error: { code: 'draftChanged' } });
  expect(late.ok ? '' : late.error.message).toMatch(/\d{4}年\d+月\d+日 \d\d:\d\d 在“蓝色的手机”上改过/);
  expect((await drafts())[0]?.answers).toBe('二');
  expect((await save(2, '三')).ok).toBe(true);
});

test('of two phones that save at once one is told', async () => {
  await save(0, '一');
  const both = await Promise.all([save(1, '二'), save(1, '三')]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a draft that was thrown away does not come back from an old copy, and one may begin anew', async () => {
  await save(0, '一');
  expect((await cloud.call(WHO, discardDraft, { programme: 'lowIncome', baseVersion: 0 })).ok).toBe(false);
  await cloud.ask(WHO, discardDraft, { programme: 'lowIncome', baseVersion: 1 });
  expect(await drafts()).toEqual([]);
  expect(await save(1, '旧的')).toMatchObject({ ok: false, error: { code: 'draftChanged' } });
  expect(await save(0, '新的')).toMatchObject({ ok: true, data: { version: 3 } });
  expect(await save(1, '旧的')).toMatchObject({ ok: false, error: { code: 'draftChanged' } });
});

test('handing in empties the draft of its programme, and no other', async () => {
  await save(0, '一');
  await cloud.ask(WHO, saveDraft, {
    programme: 'temporaryAid',
    baseVersion: 0,
    device: '手机',
    answers: '急',
  });
  await cloud.ask(WHO, submitApplication, { application: someoneElse(301) });
  expect((await drafts()).map(({ programme }) => programme)).toEqual(['temporaryAid']);
});
