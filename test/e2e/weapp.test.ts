import { fillIn } from './support/answers';
import { describeTogether } from './support/face';
import { somebodyAlone } from './support/households';
import {
  type MiniPrograms,
  startMiniPrograms,
  testTheWholeRun,
  type WeChatPhone,
} from './support/mini-programs';
import { see, seeNoMore } from './support/see';
import { walkForOneself } from './support/walks/for-oneself';

/**
 * The production bundle walks the main job, driven by miniprogram-automator only. On DevTools
 * (WECHAT_WS_ENDPOINT) there is one phone, one person and the program's own cloud: what needs more is left out.
 */
jest.setTimeout(180_000);

let miniPrograms: MiniPrograms;
beforeAll(async () => {
  miniPrograms = await startMiniPrograms();
});
afterAll(() => miniPrograms?.close());

describe('the main job', () => walkForOneself(() => miniPrograms));

describeTogether('an old person whose phone has large type', () => {
  const LARGE = 24;
  const FORM = somebodyAlone(51);
  let phone: WeChatPhone;

  beforeAll(async () => {
    phone = await miniPrograms.phoneOf('li-yangli', { fontSizeSetting: LARGE });
  });

  test('is asked one thing a screen, in larger type', async () => {
    const { hand } = phone;
    expect(await hand.typeSize('.home-tile__title')).toBeGreaterThanOrEqual(22 * 1.35);
    await hand.tap('open-apply');
    const fields: number[] = [];
    await fillIn(hand, FORM, {
      onePartAScreen: true,
      async onAnswered(question) {
        // Amounts are one thing that is asked, with a field for each kind.
        if (question !== 'income' && question !== 'spending') fields.push(await hand.count('.field'));
        expect(await hand.typeSize('.questions__title')).toBeGreaterThanOrEqual(26 * 1.35);
      },
    });
    expect(fields.length).toBeGreaterThan(14);
    expect(Math.max(...fields)).toBe(1);
  });

  test('handing in without a network loses nothing and says so; pressed twice it is one case', async () => {
    const { app, hand } = phone;
    await hand.tap('promise-true');
    await app.setOnline(false);
    await hand.tap('submit');
    await see(hand, '网络不通，刚才没有送到。已填的都还在');
    await see(hand, FORM.applicant.name);
    expect(await hand.text('submit')).toBe('再提交一次');
    await app.setOnline(true);
    await Promise.all([hand.tap('submit'), hand.tap('submit').catch(() => undefined)]);
    await see(hand, '申请交上去了');
    const caseNumber = (await hand.text('case-number')).replaceAll(' ', '');
    await hand.tap('go-home');
    await seeNoMore(hand, '有一份申请没填完');
    await hand.tap('open-cases');
    await see(hand, '等您来办');
    expect(await hand.count('.my-case')).toBe(1);
    expect(await hand.has(`case-${caseNumber}`)).toBe(true);
  });
});

testTheWholeRun(() => miniPrograms, 10);
