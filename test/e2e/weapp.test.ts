import { resolve } from 'node:path';
import { eventually } from '../support/eventually';
import { type ProductCloud, startProductCloud } from '../support/product-cloud';
import { type LaunchedMiniProgram, type LaunchOptions, launchMiniProgram } from './runtime';
import { fillIn, numberOf } from './support/answers';
import { WANG_ALONE, WANG_AND_SON } from './support/households';
import { MiniProgramHand } from './support/mini-program-hand';
import { see, seeNoMore } from './support/see';
import { tokenOf } from './support/token-of';

/**
 * The production bundle walks the main job, driven by miniprogram-automator only. On DevTools
 * (WECHAT_WS_ENDPOINT) there is one phone, one person and the program's own cloud: what needs more is left out.
 */
jest.setTimeout(180_000);

const DIST = resolve(__dirname, '../../dist/weapp');
const IS_DEVTOOLS = process.env.WECHAT_WS_ENDPOINT !== undefined;
const testOnRuntime = IS_DEVTOOLS ? test.skip : test;

/** What a cheap phone bears: nodes on one screen, bytes in one setData. */
const MOST_NODES = 600;
const MOST_SET_DATA_BYTES = 20 * 1024;

const RESIDENT = 'wang-yanshi';
const OFFICER = 'chen-banshi';

interface Phone {
  readonly app: LaunchedMiniProgram;
  readonly hand: MiniProgramHand;
}

let cloud: ProductCloud;
const phones: LaunchedMiniProgram[] = [];

async function phoneOf(persona: string, options: Partial<LaunchOptions> = {}): Promise<Phone> {
  const app = await launchMiniProgram({
    dist: DIST,
    cloud: { url: cloud.url, token: await tokenOf(cloud, persona) },
    ...options,
  });
  phones.push(app);
  return { app, hand: new MiniProgramHand(app) };
}

beforeAll(async () => {
  cloud = await startProductCloud();
});

afterAll(async () => {
  const closed = await Promise.allSettled(phones.map((phone) => phone.close()));
  await cloud.remove();
  for (const each of closed) if (each.status === 'rejected') throw each.reason;
});

describe('the main job', () => {
  let resident: Phone;
  let officer: Phone;
  let caseNumber = '';

  beforeAll(async () => {
    resident = await phoneOf(RESIDENT);
    if (!IS_DEVTOOLS) officer = await phoneOf(OFFICER);
  });

  test('a wrong identity number is told in plain words, and the way on stays shut until it is right', async () => {
    const { hand } = resident;
    await hand.tap('open-apply');
    await hand.tap('next');
    await see(hand, '请点一下，选一个');
    await hand.tap('filing-by-self');
    await hand.tap('next');
    await hand.type('applicant-name', WANG_AND_SON.applicant.name);
    await hand.type('applicant-identity', '990101194803120027');
    await hand.tap('next');
    await see(hand, /身份证号里有一位写错了，请对照身份证逐位检查/);
    await hand.type('applicant-identity', numberOf(WANG_AND_SON.applicant.document));
    await see(hand, '号码对的，出生日期 1948年3月12日');
    await hand.tap('next');
  });

  test('answers survive a killed app', async () => {
    await fillIn(resident.hand, WANG_AND_SON, { from: 'phone', until: 'hardship' });
    await resident.app.relaunch();
    const { hand } = resident;
    await see(hand, '有一份申请没填完');
    await hand.tap('continue-draft');
    await see(hand, '遇到了什么困难？');
    expect(await hand.typed('story')).toBe(WANG_AND_SON.hardship.story);
    await hand.tap('previous');
    await see(hand, '王样示（儿子或女儿）');
    await hand.tap('next');
    await hand.tap('next');
  });

  test('the resident reads it all once more, promises and hands in; the number can be read over the phone', async () => {
    const { hand } = resident;
    await fillIn(hand, WANG_AND_SON, { from: 'income' });
    await see(hand, '青禾县 桃溪镇 东山村');
    await see(hand, '合计：每月 385 元');
    await hand.tap('promise-true');
    await hand.tap('submit');
    await see(hand, '申请交上去了');
    caseNumber = await hand.text('case-number');
    expect(caseNumber).toMatch(/^\d{3} \d{3} \d{3}$/);
    await see(hand, '桃溪镇人民政府社会事务办公室');
    await see(hand, '家里满 18 岁的 2 个人，每人要签一次名');
  });

  test('the applicant signs by hand; another name and an empty pad are refused', async () => {
    const { hand } = resident;
    await hand.tap('go-sign');
    await see(hand, '还有 2 个人没签名');
    await hand.tap('sign-m1');
    await hand.type('signer-name', '王样示');
    await hand.tap('confirm-sign');
    await see(hand, '这里要由王演示本人写自己的名字');
    await see(hand, '还没有签名，请在框里手写姓名');
    await hand.type('signer-name', '王演示');
    await hand.sign('signature');
    await hand.tap('confirm-sign');
    await see(hand, '还有 1 个人没签名');
  });

  testOnRuntime('the officer is told, opens the case and asks once for what is missing', async () => {
    const { hand } = officer;
    await eventually(async () => {
      const titles = (await cloud.messages(OFFICER)).map(({ title }) => title);
      expect(titles).toContain('有新的救助申请');
    });
    await hand.tap('open-worklist');
    await see(hand, '授权书还差 1 人签');
    await hand.tap(`case-${caseNumber.replaceAll(' ', '')}`);
    await see(hand, '还差 1 人签核对授权书');
    await hand.tap('accept');
    await see(hand, '现在还不能受理');
    await hand.tap('accept-not-yet-confirm');
    await hand.tap('add-authorization-m2');
    await hand.tap('add-medical-m1');
    await see(hand, '王**');
    await hand.tap('send');
    await see(hand, '把这 2 项发给申请人？');
    await hand.tap('send-sure-confirm');
    await see(hand, '已经一次告知 2 项');
  });

  testOnRuntime('the resident answers each item where it stands', async () => {
    const { app, hand } = resident;
    await app.relaunch();
    await hand.tap('open-cases');
    await see(hand, '等您来办');
    await hand.tap(`case-${caseNumber.replaceAll(' ', '')}`);
    await see(hand, '现在等您来办');
    await hand.tap('supplement-0-sign');
    await hand.tap('sign-m2');
    await hand.type('signer-name', '王样示');
    await hand.sign('signature');
    await hand.tap('confirm-sign');
    await see(hand, '都签好了，谢谢');
    await hand.tap('open-case');
    await hand.tap('supplement-1-send');
    await see(hand, '请写一句');
    await hand.type('supplement-1-answer', '药费单子已经送到民政办');
    await hand.tap('supplement-1-send');
    await see(hand, '您的答复（');
  });

  testOnRuntime('the officer accepts, and the resident sees it on the case and in the messages', async () => {
    await officer.app.relaunch();
    await officer.hand.tap('open-worklist');
    await officer.hand.tap(`case-${caseNumber.replaceAll(' ', '')}`);
    await see(officer.hand, '补正清单：都答复了');
    await see(officer.hand, '药费单子已经送到民政办');
    await officer.hand.tap('accept');
    await officer.hand.tap('accept-sure-confirm');
    await see(officer.hand, '已经受理，申请人会收到通知');

    const { app, hand } = resident;
    await app.relaunch();
    await hand.tap('open-cases');
    await see(hand, '收下了，正在办');
    await hand.tap(`case-${caseNumber.replaceAll(' ', '')}`);
    await see(hand, '收下了申请');
    await app.relaunch();
    await hand.tap('open-messages');
    await see(hand, '申请已受理');
    await see(hand, '申请需要补材料');
  });
});

describe('an old person whose phone has large type', () => {
  const LARGE = 24;
  let phone: Phone;

  beforeAll(async () => {
    if (!IS_DEVTOOLS) phone = await phoneOf('li-yangli', { fontSizeSetting: LARGE });
  });

  testOnRuntime('is asked one thing a screen, in larger type', async () => {
    const { hand } = phone;
    expect(await hand.typeSize('.home-tile__title')).toBeGreaterThanOrEqual(22 * 1.35);
    await hand.tap('open-apply');
    const fields: number[] = [];
    await fillIn(hand, WANG_ALONE, {
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

  testOnRuntime(
    'handing in without a network loses nothing and says so; pressed twice it is one case',
    async () => {
      const { app, hand } = phone;
      await hand.tap('promise-true');
      await app.setOnline(false);
      await hand.tap('submit');
      await see(hand, '网络不通，刚才没有送到。已填的都还在');
      await see(hand, WANG_ALONE.applicant.name);
      expect(await hand.text('submit')).toBe('再提交一次');
      await app.setOnline(true);
      await Promise.all([hand.tap('submit'), hand.tap('submit').catch(() => undefined)]);
      await see(hand, '申请交上去了');
      const caseNumber = (await hand.text('case-number')).replaceAll(' ', '');
      await hand.tap('go-home');
      await seeNoMore(hand, '有一份申请没填完');
      await hand.tap('open-cases');
      await see(hand, '等民政办看');
      expect(await hand.count('.my-case')).toBe(1);
      expect(await hand.has(`case-${caseNumber}`)).toBe(true);
    },
  );
});

describe('the whole run', () => {
  test('threw nothing', () => {
    expect(phones.flatMap((phone) => phone.exceptions())).toEqual([]);
  });

  testOnRuntime('called no wx API that is not on the list', () => {
    expect(phones.flatMap((phone) => phone.unknownApis())).toEqual([]);
  });

  testOnRuntime('kept every screen within what a cheap phone bears', () => {
    const pages = phones.flatMap((phone) => phone.stats());
    expect(pages.length).toBeGreaterThan(9);
    expect(pages.filter(({ maxNodes }) => maxNodes > MOST_NODES)).toEqual([]);
    expect(pages.filter(({ maxSetDataBytes }) => maxSetDataBytes > MOST_SET_DATA_BYTES)).toEqual([]);
  });
});
