import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { WINDOW_HEIGHT, WINDOW_WIDTH } from './rpx';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A phone of its own in Chromium: nothing of its storage is seen by another, and nothing stays after `close`. */
export interface Phone {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** One Chromium for all phones that are open at a time: starting one costs more than all that a phone does. */
let shared: { readonly browser: Promise<Browser>; phones: number } | undefined;

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
  });

async function letGo(): Promise<void> {
  if (!shared) return;
  shared.phones -= 1;
  if (shared.phones > 0) return;
  const { browser } = shared;
  shared = undefined;
  await (await browser).close();
}

/**
 * Gives a phone with empty storage in headless Chromium.
 * @param theme what `prefers-color-scheme` answers
 */
export async function startPhone(theme: 'light' | 'dark'): Promise<Phone> {
  shared ??= { browser: launch(), phones: 0 };
  shared.phones += 1;
  try {
    const context = await (await shared.browser).newContext({
      viewport: { width: WINDOW_WIDTH, height: WINDOW_HEIGHT },
      deviceScaleFactor: 2,
      colorScheme: theme,
    });
    return {
      context,
      async close() {
        await context.close();
        await letGo();
      },
    };
  } catch (error) {
    await letGo();
    throw error;
  }
}
