import type { Page } from 'playwright-core';
import { audit } from './support/audit';
import { type H5, startH5 } from './support/h5';
import { see, seeNoMore } from './support/see';

/** The first screen in a browser: what waits, what is not handed in yet, the number in sight. */
jest.setTimeout(120_000);

let h5: H5;
beforeAll(async () => {
  h5 = await startH5();
});
afterAll(() => h5?.close());

const SUMMARY = {
  caseId: `c_${'0'.repeat(20)}`,
  caseNumber: '859255035',
  programme: 'lowIncome',
  status: 'supplementRequested',
  role: 'applicant',
  applicantMasked: '王*示',
  submittedAt: '2026-11-22T02:00:00.000Z',
  updatedAt: '2026-11-22T02:00:00.000Z',
  needsMe: true,
  signaturesMissing: 1,
  itemsLeft: 2,
};

const answerOf = (page: Page, action: string, data: object) =>
  page.route(`**/call/application/${action}`, (route) => route.fulfill({ json: { ok: true, data } }));

/** Lays a draft on this phone, as the application's screens leave it. */
const leaveDraft = (page: Page, persona: string, draft: object) =>
  page.evaluate(
    ([key, value]) => localStorage.setItem(key as string, value as string),
    [`jiuzhutong:${persona}:draft`, JSON.stringify({ savedAt: '2026-11-22T02:00:00.000Z', ...draft })],
  );

describe('the first screen', () => {
  test('says first what waits for the person, and leads there', async () => {
    const { page, hand, open } = await h5.personAt('wang-yanshi');
    await answerOf(page, 'listMine', { cases: [SUMMARY] });
    await open();
    await see(hand, '有一件事等您办');
    await see(hand, '民政办请您补 2 样材料');
    expect(await audit(page)).toEqual([]);
    await hand.tap('waiting');
    await see(hand, '办理进度');
  });

  test('has a door for who cannot wait', async () => {
    const { page, hand } = await h5.personAt('li-yangli');
    await hand.tap('open-emergency');
    await page.waitForFunction(() => location.hash.includes('programme=temporaryAid'));
  });

  test('in 长辈模式 the number stays at the bottom while the page moves under it', async () => {
    const { page, hand } = await h5.personAt('zhou-xieshi', { viewport: { width: 320, height: 640 } });
    await hand.tap('elder-switch');
    await see(hand, '回到普通模式');
    const bottom = () => hand.find('call-help').evaluate((element) => element.getBoundingClientRect().bottom);
    const before = await bottom();
    expect(before).toBeLessThanOrEqual(640);
    await hand.find('open-messages').scrollIntoViewIfNeeded();
    expect(await bottom()).toBeCloseTo(before, 0);
    await hand.find('ask-for-help').scrollIntoViewIfNeeded();
    expect(await audit(page)).toEqual([]);
  });
});

describe('a draft on the first screen', () => {
  test('says that it is not handed in, and asks before it is thrown away', async () => {
    const { page, hand, open } = await h5.personAt('li-yangli');
    await leaveDraft(page, 'li-yangli', {});
    await open();
    await see(hand, '还没交');
    await hand.tap('discard-draft');
    await see(hand, '真的不要了吗');
    await hand.tap('keep-draft');
    await see(hand, '接着填');
    await hand.tap('discard-draft');
    await hand.tap('confirm-discard-draft');
    await seeNoMore(hand, '还没交');
    expect(await hand.has('open-apply')).toBe(true);
  });

  test('which may have been handed in is looked up before it is thrown away', async () => {
    const { page, hand, open } = await h5.personAt('wang-xiaoshi');
    await leaveDraft(page, 'wang-xiaoshi', { unanswered: { requestId: 'sent before' } });
    await page.route('**/call/application/listMine', (route) => route.abort());
    await open();
    await hand.tap('discard-draft');
    await see(hand, '问不到交上了没有');
    expect(await hand.has('confirm-discard-draft')).toBe(false);

    await page.unroute('**/call/application/listMine');
    await answerOf(page, 'listMine', { cases: [SUMMARY] });
    await hand.tap('discard-draft');
    await see(hand, '申请编号 859 255 035');
    expect(await audit(page)).toEqual([]);
    await hand.tap('keep-draft');
    await see(hand, '还没交');
  });
});
