import { createObservable } from './observable';
import { storage } from './storage';
import { STORED } from './storage.shared';
import { systemFontFactor } from './system-font';

const ELDER_FACTOR = 1.35;
/** From this system setting on, a person gets 长辈模式 without asking: 22 px, the Android 关怀模式, is 1.29. */
const ELDER_FROM = 1.25;
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

/** What the person has chosen on this phone, once it is known. */
let chosen: 'elder' | 'usual' | undefined;

/** Shows what the phone's setting and the person's choice ask for now; call when the program comes to the front. */
export function refreshDisplay(): void {
  const next = displayFor(systemFontFactor(), chosen);
  const now = display.get();
  if (next.isElder !== now.isElder || next.factor !== now.factor) display.set(next);
}

/** Reads the phone's setting and the person's earlier choice; call once at start. */
export async function restoreDisplay(): Promise<void> {
  refreshDisplay();
  const kept = await storage.read(STORED.display);
  if (chosen === undefined && (kept === 'elder' || kept === 'usual')) chosen = kept;
  refreshDisplay();
}

/** Takes the person's choice and keeps it. */
export function chooseDisplay(choice: 'elder' | 'usual'): void {
  chosen = choice;
  refreshDisplay();
  void storage.write(STORED.display, choice);
}
