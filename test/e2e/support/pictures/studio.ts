import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { hubPart } from '../../../../localcloud/hub';
import { PARTS } from '../../../../localcloud/parts';
import { type ProductCloud, startProductCloud } from '../../../support/product-cloud';
import { openWindow, startBrowser } from '../browser';
import { BrowserHand } from '../browser-hand';
import { fileOf, IMAGES, type Picture, ROOT } from './pictures';

/** Whole pixels at the sharpness below: 450 × 960. */
const SMALL_PHONE = { width: 375, height: 800 };
const SHARP = 1.2;

export interface Taking {
  /** The element that stands at the top of the picture; the top of the screen otherwise. */
  readonly from?: string;
}

/** Somebody of the demo county whose screen can be taken. */
export interface Sitter {
  readonly hand: BrowserHand;
  /** Back to the first screen. */
  goHome(): Promise<void>;
  take(picture: Picture, taking?: Taking): Promise<void>;
}

/** Where the pictures are taken: a demo county of its own, and a browser. */
export interface Studio {
  readonly cloud: ProductCloud;
  sitter(persona: string, options?: BrowserContextOptions): Promise<Sitter>;
  /** A window that shows no phone. */
  window(options: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Waits until the screen stands still and shows what the picture is about. */
async function settle(hand: BrowserHand, { from }: Taking): Promise<void> {
  const { page } = hand;
  await page.waitForFunction(() => {
    const shown = [...document.querySelectorAll('.shell')].filter((each) => each.getClientRects().length > 0);
    return shown.length === 1 && shown[0]?.getBoundingClientRect().left === 0;
  });
  await page.evaluate((keepsPlace) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (keepsPlace) return;
    window.scrollTo(0, 0);
    for (const each of document.querySelectorAll('.taro_page')) each.scrollTop = 0;
  }, from !== undefined);
  if (from) await hand.find(from).evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.mouse.move(0, 0);
}

/** Starts both. Needs dist/h5. */
export async function startStudio(): Promise<Studio> {
  mkdirSync(join(ROOT, IMAGES), { recursive: true });
  const cloud = await startProductCloud({ h5Dir: join(ROOT, 'dist/h5'), parts: [hubPart, ...PARTS] });
  const browser: Browser = await startBrowser();
  return {
    cloud,
    async sitter(persona, options = {}) {
      const { page } = await openWindow(browser, {
        viewport: SMALL_PHONE,
        deviceScaleFactor: SHARP,
        ...options,
      });
      const hand = new BrowserHand(page);
      const goHome = async () => {
        await page.goto(`${cloud.url}/as/${persona}/`);
      };
      await goHome();
      return {
        hand,
        goHome,
        async take(picture, taking = {}) {
          await settle(hand, taking);
          await page.screenshot({ path: fileOf(picture), animations: 'disabled' });
        },
      };
    },
    window: async (options) => (await openWindow(browser, options)).page,
    async close() {
      await browser.close();
      await cloud.remove();
    },
  };
}

/** Who handles the demo county's cases in the pictures. */
export const OFFICER = 'chen-banshi';
/** Who files at somebody's table. */
export const HELPER = 'zhou-xieshi';

/** The id in every list of the case that was handed in just now. */
export const caseButtonOf = async ({ hand }: Sitter): Promise<string> =>
  `case-${(await hand.text('case-number')).replaceAll(' ', '')}`;

/** From the first screen of an officer to the case. */
export async function openCase(officer: Sitter, caseButton: string): Promise<void> {
  await officer.goHome();
  await officer.hand.tap('open-worklist');
  await officer.hand.tap(caseButton);
}
