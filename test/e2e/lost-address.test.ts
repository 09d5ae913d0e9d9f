import { audit } from './support/audit';
import { type H5, startH5 } from './support/h5';
import { IS_DEVTOOLS } from './support/is-devtools';
import { type MiniPrograms, startMiniPrograms } from './support/mini-programs';
import { see } from './support/see';

/** Addresses that lead nowhere: an old link, a mistyped one, a card of a page that is no more. */
jest.setTimeout(180_000);

describe('in a browser', () => {
  let h5: H5;
  beforeAll(async () => {
    h5 = await startH5();
  });
  afterAll(() => h5?.close());
  const goTo = async (hash: string) => {
    const person = await h5.personAt('wang-yanshi');
    await person.page.goto('about:blank');
    await person.page.goto(`${h5.cloud.url}/as/wang-yanshi/#${hash}`);
    return person;
  };

  test.each(['/packages/x/nothing', '/packages/desk/proposal', '/pages/home', '/nothing?caseId=1', 'x'])(
    '%s gets a page that says so, with a telephone number and the way home',
    async (hash) => {
      const { page, hand } = await goTo(hash);
      await see(hand, '没有找到这一页');
      await see(hand, /\d{4}-\d{7}/);
      expect(await page.locator('#first').isVisible()).toBe(false);
      expect(await audit(page)).toEqual([]);
      await hand.tap('to-home');
      await see(hand, '测一测');
    },
  );

  test('one that is typed while another page stands leads there too, and back again', async () => {
    const { page, hand } = await h5.personAt('wang-yanshi');
    await see(hand, '测一测');
    await page.evaluate(() => {
      window.location.hash = '#/pages/nowhere/index';
    });
    await see(hand, '没有找到这一页');
    await hand.tap('to-cases');
    await see(hand, '我的申请');
  });

  test('the consoles report nothing', () => {
    expect(h5.errors()).toEqual([]);
  });
});

const describeOnRuntime = IS_DEVTOOLS ? describe.skip : describe;
describeOnRuntime('in WeChat', () => {
  let miniPrograms: MiniPrograms;
  beforeAll(async () => {
    miniPrograms = await startMiniPrograms();
  });
  afterAll(() => miniPrograms?.close());

  test('an old card gets a page that says so, with a telephone number and the way home', async () => {
    const { app, hand } = await miniPrograms.phoneOf('wang-yanshi');
    await app.openAt('/packages/x/nothing?caseId=1');
    await see(hand, '没有找到这一页');
    await see(hand, /\d{4}-\d{7}/);
    await hand.tap('to-home');
    await see(hand, '测一测');
    expect(app.exceptions()).toEqual([]);
  });
});
