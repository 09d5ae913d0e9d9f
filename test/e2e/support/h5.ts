import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { type ProductCloud, startProductCloud } from '../../support/product-cloud';
import { audit, WIDE_LOOKS } from './audit';
import { OFFICE_SCREEN, openWindow, startBrowser } from './browser';
import { BrowserHand } from './browser-hand';
import type { Face, Phone, Seat } from './face';

const H5_DIR = resolve(__dirname, '../../../dist/h5');

/** Somebody of the demo county with the product open in a window of their own. */
export interface Person extends Phone {
  readonly page: Page;
  readonly hand: BrowserHand;
}

/** The product on a local cloud of its own, and a browser. */
export interface H5 extends Face {
  readonly cloud: ProductCloud;
  personAt(persona: string, options?: BrowserContextOptions & Seat): Promise<Person>;
  /** What is wrong with the screens that were looked over so far, by screen. */
  wrong(): Readonly<Record<string, readonly string[]>>;
  /** What the consoles of all windows reported as errors so far. */
  errors(): string[];
  close(): Promise<void>;
}

/** Starts both. Needs dist/h5. */
export async function startH5(): Promise<H5> {
  if (!existsSync(H5_DIR)) throw new Error('dist/h5 is not there; npm test builds it');
  const cloud = await startProductCloud({ h5Dir: H5_DIR });
  const browser = await startBrowser();
  const reported: string[][] = [];
  const wrong: Record<string, string[]> = {};
  return {
    cloud,
    async personAt(persona, { isAtDesk = false, ...options } = {}) {
      const viewport = isAtDesk ? { viewport: OFFICE_SCREEN } : {};
      const { page, errors } = await openWindow(browser, { ...viewport, ...options });
      reported.push(errors);
      const open = async () => {
        await page.goto(`${cloud.url}/as/${persona}/`);
      };
      await open();
      return { page, hand: new BrowserHand(page), open };
    },
    async look(screen, { hand }) {
      if (!(hand instanceof BrowserHand)) throw new Error('another face’s telephone');
      const isWide = hand.page.viewportSize()?.width === OFFICE_SCREEN.width;
      const problems = await audit(hand.page, isWide ? WIDE_LOOKS : undefined);
      if (problems.length > 0) wrong[screen] = problems;
    },
    wrong: () => wrong,
    errors: () => reported.flat(),
    async close() {
      await browser.close();
      await cloud.remove();
    },
  };
}

/** What must be true of every screen after the walks; the last of a suite. */
export function testTheScreens(started: () => H5): void {
  describe('the screens of the walks', () => {
    test('have names, roles, large type and targets, contrast, a telephone, and nothing sticks out', () => {
      expect(started().wrong()).toEqual({});
    });

    test('reported nothing on the console', () => {
      expect(started().errors()).toEqual([]);
    });
  });
}
