import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
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

/** A Chromium with a profile of its own, which `close` removes. */
export interface Phone {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/**
 * Starts headless Chromium with an empty profile.
 * @param theme what `prefers-color-scheme` answers
 */
export async function startPhone(theme: 'light' | 'dark'): Promise<Phone> {
  const profile = await mkdtemp(join(tmpdir(), 'miniprogram-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
    viewport: { width: WINDOW_WIDTH, height: WINDOW_HEIGHT },
    deviceScaleFactor: 2,
    colorScheme: theme,
  });
  return {
    context,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
