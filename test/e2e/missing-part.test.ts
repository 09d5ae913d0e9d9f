import type { Page } from 'playwright-core';
import { routes } from '@/services/routes';
import { audit } from './support/audit';
import { type H5, startH5 } from './support/h5';
import { see, seeNoMore } from './support/see';

/** A page that does not arrive, because the network is gone when it is opened: H5 fetches each when it is needed. */
jest.setTimeout(180_000);

let h5: H5;
beforeAll(async () => {
  h5 = await startH5();
});
afterAll(() => h5?.close());

const PARTS = /\/app\/(chunk|css)\//;
const lose = (page: Page) => page.route(PARTS, (route) => route.abort());
const regain = (page: Page) => page.unroute(PARTS);

describe('a page that does not arrive', () => {
  test('says so, with a telephone number, and one tap later is there', async () => {
    const { hand, page } = await h5.personAt('wang-yanshi');
    await see(hand, '测一测');
    await lose(page);
    await hand.tap('open-check');
    await see(hand, '这一页没能打开');
    await see(hand, /12345|\d{4}-\d{7}/);
    expect(await audit(page)).toEqual([]);
    await hand.tap('retry');
    await see(hand, '这一页没能打开');
    await regain(page);
    await hand.tap('retry');
    await see(hand, '家在哪里');
    await seeNoMore(hand, '这一页没能打开');
  });

  test('does so too when its address is the first that is opened', async () => {
    const { hand, page } = await h5.personAt('gao-xianshi');
    await page.goto('about:blank');
    await lose(page);
    await page.goto(`${h5.cloud.url}/as/gao-xianshi/#${routes.whatIf}`);
    await see(hand, '这一页没能打开');
    await regain(page);
    await hand.tap('retry');
    await see(hand, '改之前，先试一试');
  });

  test('takes nothing from the page before: the way back leads to what was typed', async () => {
    const { hand, page } = await h5.personAt('gao-xianshi');
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, routes.packs);
    await hand.tap('draft-new');
    await see(hand, '起草参数');
    await hand.type('title', '演示市2028年社会救助标准通知（示例）');
    await lose(page);
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, routes.adjustment);
    await see(hand, '这一页没能打开');
    await page.goBack();
    await see(hand, '起草参数');
    expect(await hand.typed('title')).toBe('演示市2028年社会救助标准通知（示例）');
  });
});

test('a program that does not arrive at all says so, with a telephone number and a way to try again', async () => {
  const { hand, page, open } = await h5.personAt('li-yangli');
  const PROGRAM = /\/app\/js\//;
  await page.route(PROGRAM, (route) => route.abort());
  await open();
  const first = page.locator('#first');
  await first.getByText('没能打开。').waitFor();
  expect(await first.getByText('请稍等').isVisible()).toBe(false);
  expect(await first.locator('a[href="tel:12345"]').isVisible()).toBe(true);
  await page.unroute(PROGRAM);
  await page.locator('#open-again').click();
  await see(hand, '测一测');
});
