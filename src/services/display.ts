import { createObservable } from './observable';
import { storage } from './storage';
import { STORED } from './storage.shared';
import { systemFontFactor } from './system-font';

const ELDER_FACTOR = 1.35;
/** From this system setting on, a person gets 长辈模式 without asking. */
const ELDER_FROM = 1.3;
const LARGEST_FACTOR = 2;

/** How screens are shown to this person. */
export interface Display {
  /** 长辈模式: one question a screen, bigger type, fewer words. */
  readonly isElder: boolean;
  /** What every size is multiplied by. */
  readonly factor: number;
}

/**
 * The display for a system type size and the person's own choice: the type never gets smaller than either wants.
 * @param systemFactor 1 is the usual size
 * @param choice undefined until the person has chosen
 */
export function displayFor(systemFactor: number, choice?: 'elder' | 'usual'): Display {
  const isElder = choice ? choice === 'elder' : systemFactor >= ELDER_FROM;
  const factor = Math.max(1, systemFactor, isElder ? ELDER_FACTOR : 1);
  return { isElder, factor: Math.min(factor, LARGEST_FACTOR) };
}

/** The display now. */
export const display = createObservable<Display>({ isElder: false, factor: 1 });

/** Reads the phone's setting and the person's earlier choice; call once at start. */
export async function restoreDisplay(): Promise<void> {
  const factor = systemFontFactor();
  display.set(displayFor(factor));
  const choice = await storage.read(STORED.display);
  if (choice === 'elder' || choice === 'usual') display.set(displayFor(factor, choice));
}

/** Takes the person's choice and keeps it. */
export function chooseDisplay(choice: 'elder' | 'usual'): void {
  display.set(displayFor(systemFontFactor(), choice));
  void storage.write(STORED.display, choice);
}
