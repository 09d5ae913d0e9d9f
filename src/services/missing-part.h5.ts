import Taro from '@tarojs/taro';
import { createObservable } from './observable';

/** Asks again for the parts of the program that did not arrive; undefined while nothing is missing. */
export const missingPart = createObservable<(() => void) | undefined>(undefined);

/**
 * In a browser every page is a part of its own, that comes over the network when it is opened first. One that does not
 * arrive is waited for until somebody has it asked for again; then the way goes on where it stood. Call this at start.
 */
export function waitForMissingParts(): void {
  const load = __webpack_chunk_load__;
  const waiting = new Set<() => void>();
  const askAgain = () => {
    const asked = Array.from(waiting);
    waiting.clear();
    missingPart.set(undefined);
    for (const ask of asked) ask();
  };
  const loadUntilThere = (part: string | number): Promise<void> =>
    load(part).catch(
      () =>
        new Promise((resolve) => {
          waiting.add(() => resolve(loadUntilThere(part)));
          missingPart.set(askAgain);
        }),
    );
  __webpack_chunk_load__ = loadUntilThere;
  forgetOnWayBack(() => {
    if (waiting.size === 0) return false;
    waiting.clear();
    missingPart.set(undefined);
    return true;
  });
}

const pathIn = (address = ''): string => address.split('?')[0] ?? '';
const isOnTop = (): boolean =>
  pathIn(Taro.getCurrentInstance().page?.path) === pathIn(window.location.hash.slice(1));

/**
 * Whoever goes back has given up the page that did not come. The one before still stands as it was; the router, which
 * takes every way back for one out of a page that stands, would make it anew and lose what was typed: it is not told.
 */
function forgetOnWayBack(giveUp: () => boolean): void {
  let isToldByHash = false;
  const keepFromRouter = (event: Event) => event.stopImmediatePropagation();
  window.addEventListener(
    'popstate',
    (event) => {
      isToldByHash = giveUp() && isOnTop();
      if (isToldByHash) keepFromRouter(event);
    },
    true,
  );
  window.addEventListener(
    'hashchange',
    (event) => {
      if (isToldByHash) keepFromRouter(event);
      isToldByHash = false;
    },
    true,
  );
}
