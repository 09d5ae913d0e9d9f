import { BrowserHand } from './support/browser-hand';
import { type H5, startH5, testTheScreens } from './support/h5';
import { KeyboardHand } from './support/keyboard-hand';
import { see } from './support/see';
import { walkCheckToApplication } from './support/walks/check-to-application';

/** The H5 face of 「测一测」 and the policies. */
jest.setTimeout(180_000);

let h5: H5;
beforeAll(async () => {
  h5 = await startH5();
});
afterAll(() => h5?.close());

describe('from 测一测 to an application', () =>
  walkCheckToApplication(
    () => h5,
    async ({ hand }, isOnline) => {
      if (hand instanceof BrowserHand) await hand.page.context().setOffline(!isOnline);
    },
  ));

describe('in a browser', () => {
  test('a result that is opened again says kindly that nothing was kept', async () => {
    const { page, hand } = await h5.personAt('luo-shili');
    await hand.tap('open-check');
    await see(hand, '家在哪里');
    await page.evaluate(() => {
      window.location.hash = '#/packages/rules/result/index';
    });
    await see(hand, '刚才的回答没有留下');
    await hand.tap('check-again');
    await see(hand, '家在哪里');
  });

  test('the keyboard is enough', async () => {
    const { page } = await h5.personAt('wang-xiaoshi');
    const hand = new KeyboardHand(page);
    await hand.tap('open-check');
    await see(hand, '家在哪里');
    await hand.tap('place-990101');
    await hand.tap('next');
    await see(hand, '是城里还是农村');
  });

  test('an address that names no class leads back to the policies', async () => {
    const { page, hand } = await h5.personAt('luo-shili');
    await page.evaluate(() => {
      window.location.hash = '#/packages/rules/class/index?name=toString';
    });
    await see(hand, '没有这一类');
    await hand.tap('to-library');
    await see(hand, '想找什么');
  });

  test('on paper stands the slip and nothing else', async () => {
    const { page, hand } = await h5.personAt('luo-shili');
    await page.evaluate(() => {
      window.location.hash = '#/packages/rules/notice/index?name=temporaryAid';
    });
    await see(hand, '一次性告知单');
    await page.emulateMedia({ media: 'print' });
    for (const id of ['print', 'call-help', 'place', 'save-receipt'])
      expect(await page.locator(`#${id}`).isVisible()).toBe(false);
    expect(await page.locator('#slip').isVisible()).toBe(true);
  });
});

testTheScreens(() => h5);
