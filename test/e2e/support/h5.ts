import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { type ProductCloud, startProductCloud } from '../../support/product-cloud';
import { openWindow, startBrowser } from './browser';
import { BrowserHand } from './browser-hand';

const H5_DIR = resolve(__dirname, '../../../dist/h5');

/** Somebody of the demo county with the product open in a window of their own. */
export interface Person {
  readonly page: Page;
  readonly hand: BrowserHand;
  /** Opens the product afresh, with what this window has kept. */
  open(): Promise<void>;
}

/** The product on a local cloud of its own, and a browser. */
export interface H5 {
  readonly cloud: ProductCloud;
  personAt(persona: string, options?: BrowserContextOptions): Promise<Person>;
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
  return {
    cloud,
    async personAt(persona, options = {}) {
      const { page, errors } = await openWindow(browser, options);
      reported.push(errors);
      const open = async () => {
        await page.goto(`${cloud.url}/as/${persona}/`);
      };
      await open();
      return { page, hand: new BrowserHand(page), open };
    },
    errors: () => reported.flat(),
    async close() {
      await browser.close();
      await cloud.remove();
    },
  };
}
