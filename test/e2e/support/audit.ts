import type { Page } from 'playwright-core';
import { axeProblems } from './axe';
import { lookOver } from './look-over';

/** How a screen is looked at. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  /** 长辈模式 as its styles have it. */
  readonly isElder: boolean;
}

const SMALLEST_TARGET = 44;
const SMALLEST_TARGET_ELDER = 60;

/** The looks that every screen must bear. */
export const LOOKS: readonly Look[] = [
  { name: '普通', width: 375, colorScheme: 'light', isElder: false },
  { name: '深色', width: 375, colorScheme: 'dark', isElder: false },
  { name: '长辈', width: 375, colorScheme: 'light', isElder: true },
  { name: '窄屏', width: 320, colorScheme: 'light', isElder: false },
  { name: '窄屏长辈', width: 320, colorScheme: 'light', isElder: true },
];

/** The looks of a screen that stands on a wide window; the narrow ones would be another screen. */
export const WIDE_LOOKS: readonly Look[] = LOOKS.slice(0, 3).map((look) => ({ ...look, width: 1280 }));

/** Looked at is what stands still: one page on top, at its place, and nothing moving. */
const standsStill = () => {
  const shown = [...document.querySelectorAll('.shell')].filter((shell) => shell.getClientRects().length > 0);
  const pages = [...document.querySelectorAll('.taro_page')].filter(
    (page) => page.getClientRects().length > 0,
  );
  return (
    shown.length === 1 &&
    pages.every((page) => page.getBoundingClientRect().left === 0) &&
    document.getAnimations().every(({ playState }) => playState !== 'running')
  );
};

/**
 * Lets axe check the screen on top, then looks at it in each way and puts everything back; gives what is wrong, each
 * line with the look.
 */
export async function audit(page: Page, looks: readonly Look[] = LOOKS): Promise<string[]> {
  const found: string[] = [];
  const before = page.viewportSize();
  await page.waitForFunction(standsStill);
  found.push(...(await axeProblems(page)));
  for (const look of looks) {
    await page.setViewportSize({ width: look.width, height: 812 });
    await page.emulateMedia({ colorScheme: look.colorScheme });
    const problems = await page.evaluate(lookOver, {
      isElder: look.isElder,
      smallestTarget: look.isElder ? SMALLEST_TARGET_ELDER : SMALLEST_TARGET,
    });
    found.push(...problems.map((problem) => `${look.name}：${problem}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (before) await page.setViewportSize(before);
  return found;
}
