import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import * as z from 'zod/mini';
import { submitApplication } from '@/contracts/application/submit-application';
import { Application } from '@/domain/household/application';
import { DEMO_HOUSEHOLDS } from '../../localcloud/county/demo-households';
import { hubPart } from '../../localcloud/hub';
import { PARTS } from '../../localcloud/parts';
import { type ProductCloud, startProductCloud } from '../support/product-cloud';
import { fillIn } from './support/answers';
import { openWindow, startBrowser } from './support/browser';
import { BrowserHand } from './support/browser-hand';
import { WANG_AND_SON } from './support/households';
import { see } from './support/see';

/** The pictures that README and the manuals show. `npm run screenshots` takes them anew from the demo county. */
jest.setTimeout(180_000);

const ROOT = resolve(__dirname, '../..');
const IMAGES = join(ROOT, 'docs/images');
const PICTURES = [
  'home',
  'home-elder',
  'home-dark',
  'apply-question',
  'apply-summary',
  'submitted',
  'letter',
  'sign',
  'progress',
  'supplement',
  'messages',
  'officer-worklist',
  'officer-case',
  'officer-supplement',
  'officer-wide',
  'hub',
] as const;
type Picture = (typeof PICTURES)[number];
const MOST_BYTES = 200 * 1024;
/** The hub shows the whole county at once. */
const MOST_BYTES_OF_HUB = 400 * 1024;

const fileOf = (picture: Picture): string => join(IMAGES, `${picture}.png`);

if (process.env.SCREENSHOTS === '1') {
  describe('taking the pictures', takePictures);
}

test('every picture of the manuals is there, and small', () => {
  const isWrong = (name: Picture) =>
    !existsSync(fileOf(name)) ||
    statSync(fileOf(name)).size > (name === 'hub' ? MOST_BYTES_OF_HUB : MOST_BYTES);
  expect(PICTURES.filter(isWrong)).toEqual([]);
});

function takePictures(): void {
  const RESIDENT = 'wang-yanshi';
  const OFFICER = 'chen-banshi';
  const DESK = { width: 1280, height: 800 };
  const HUB = { width: 1440, height: 900 };
  /** Whole pixels at the sharpness below: 600 × 1280. */
  const SMALL_PHONE = { width: 375, height: 800 };
  const SHARP = 1.6;
  let cloud: ProductCloud;
  let browser: Browser;

  async function handOf(
    persona: string,
    options: Parameters<typeof openWindow>[1] = {},
  ): Promise<BrowserHand> {
    const { page } = await openWindow(browser, {
      viewport: SMALL_PHONE,
      deviceScaleFactor: SHARP,
      reducedMotion: 'reduce',
      ...options,
    });
    await page.goto(`${cloud.url}/as/${persona}/`);
    return new BrowserHand(page);
  }

  /** Waits until the screen stands still, and takes it from its top unless it should stay where it is. */
  async function take(hand: BrowserHand, name: Picture, stays = false): Promise<void> {
    await hand.page.waitForFunction(() => {
      const shown = [...document.querySelectorAll('.shell')].filter(
        (each) => each.getClientRects().length > 0,
      );
      return shown.length === 1 && shown[0]?.getBoundingClientRect().left === 0;
    });
    await hand.page.evaluate((keepsPlace) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      if (keepsPlace) return;
      window.scrollTo(0, 0);
      for (const each of document.querySelectorAll('.taro_page')) each.scrollTop = 0;
    }, stays);
    await hand.page.mouse.move(0, 0);
    await hand.page.screenshot({ path: fileOf(name), animations: 'disabled' });
  }

  const goHome = (hand: BrowserHand, persona: string) => hand.page.goto(`${cloud.url}/as/${persona}/`);

  beforeAll(async () => {
    mkdirSync(IMAGES, { recursive: true });
    cloud = await startProductCloud({ h5Dir: join(ROOT, 'dist/h5'), parts: [hubPart, ...PARTS] });
    browser = await startBrowser();
    const { zhaoByHelper, qianByHelper } = DEMO_HOUSEHOLDS;
    for (const form of [zhaoByHelper, qianByHelper])
      await cloud.ask('zhou-xieshi', submitApplication, { application: z.parse(Application, form) });
  });

  afterAll(async () => {
    await browser?.close();
    await cloud?.remove();
  });

  test('home, in its three looks', async () => {
    for (const [name, colorScheme] of [
      ['home', 'light'],
      ['home-dark', 'dark'],
    ] as const) {
      const hand = await handOf(RESIDENT, { colorScheme });
      await see(hand, '青禾县');
      await take(hand, name);
    }
    const elder = await handOf(RESIDENT);
    await see(elder, '青禾县');
    await elder.tap('elder-switch');
    await see(elder, '回到普通模式');
    await take(elder, 'home-elder');
  });

  test('an application from the first question to the officer and back', async () => {
    const resident = await handOf(RESIDENT);
    await resident.tap('open-apply');
    await fillIn(resident, WANG_AND_SON, {
      onAnswered: async (question) => {
        if (question === 'situation') await take(resident, 'apply-question');
      },
    });
    await see(resident, '看一遍');
    await take(resident, 'apply-summary');
    await resident.tap('promise-true');
    await resident.tap('submit');
    await see(resident, '由谁来办');
    await take(resident, 'submitted');
    const caseButton = `case-${(await resident.text('case-number')).replaceAll(' ', '')}`;
    await resident.tap('go-sign');
    await see(resident, '还有 2 个人没签名');
    await take(resident, 'letter');
    await resident.tap('sign-m1');
    await resident.type('signer-name', '王演示');
    await resident.sign('signature');
    await take(resident, 'sign');
    await resident.tap('confirm-sign');
    await see(resident, '还有 1 个人没签名');

    const officer = await handOf(OFFICER);
    await officer.tap('open-worklist');
    await see(officer, '竹林村');
    await take(officer, 'officer-worklist');
    await officer.tap(caseButton);
    await see(officer, '还差 1 人签核对授权书');
    await take(officer, 'officer-case');
    await officer.tap('request-supplement');
    await officer.tap('add-authorization-m2');
    await officer.tap('add-medical-m1');
    await see(officer, '申请人会看到');
    await take(officer, 'officer-supplement');

    const wide = await handOf(OFFICER, { viewport: DESK, deviceScaleFactor: 1 });
    await wide.tap('open-worklist');
    await wide.tap(caseButton);
    await see(wide, '还差 1 人签核对授权书');
    await take(wide, 'officer-wide');

    await officer.tap('send');
    await officer.tap('send-sure-confirm');
    await see(officer, '已经一次告知 2 项');

    await goHome(resident, RESIDENT);
    await resident.tap('open-cases');
    await resident.tap(caseButton);
    await see(resident, '需要您补的');
    await resident.find('supplement-0').evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await take(resident, 'supplement', true);
    await resident.tap('supplement-0-sign');
    await resident.tap('sign-m2');
    await resident.type('signer-name', '王样示');
    await resident.sign('signature');
    await resident.tap('confirm-sign');
    await see(resident, '都签好了，谢谢');
    await resident.tap('open-case');
    await resident.type('supplement-1-answer', '药费单子已经送到民政办');
    await resident.tap('supplement-1-send');
    await see(resident, '您的答复（');

    await goHome(officer, OFFICER);
    await officer.tap('open-worklist');
    await officer.tap(caseButton);
    await officer.tap('accept');
    await officer.tap('accept-sure-confirm');
    await see(officer, '已经受理，申请人会收到通知');

    await goHome(resident, RESIDENT);
    await resident.tap('open-cases');
    await resident.tap(caseButton);
    await see(resident, '收下了申请');
    await take(resident, 'progress');
    await goHome(resident, RESIDENT);
    await resident.tap('open-messages');
    await see(resident, '申请已受理');
    await take(resident, 'messages');
  });

  test('the hub with a resident and an officer on their phones', async () => {
    const { page } = await openWindow(browser, { viewport: HUB, reducedMotion: 'reduce' });
    await page.goto(`${cloud.url}/#left=${RESIDENT}&right=${OFFICER}`);
    for (const [phone, id] of ['open-cases', 'open-worklist'].entries())
      await page.locator('iframe').nth(phone).contentFrame().locator(`#${id}`).click();
    for (const phone of [0, 1])
      await page.locator('iframe').nth(phone).contentFrame().locator('[id^="case-"]').first().waitFor();
    await page.screenshot({ path: fileOf('hub'), animations: 'disabled' });
  });
}
