import { boot } from './boot-data';
import { loadPackageOf } from './modules';
import {
  closePage,
  hidePage,
  openPage,
  type PageRecord,
  pageStack,
  setStack,
  showPage,
  topPage,
} from './page-stack';

/** WeChat refuses an eleventh page. */
const STACK_LIMIT = 10;

/** Why a route failed, in the words that WeChat puts after `:fail`. */
export class RouteFailure extends Error {}

const tabs = new Map<string, PageRecord>();
let queue: Promise<void> = Promise.resolve();

/** Opens a page on top of the one shown. */
export function navigateTo(url: string): Promise<void> {
  return inTurn(async () => {
    const target = parse(url);
    if (isTab(target.path)) throw new RouteFailure('can not navigateTo a tabbar page');
    if (pageStack.length >= STACK_LIMIT) throw new RouteFailure(`webview count limit exceed`);
    await loadPackageOf(target.path);
    const current = topPage();
    if (current) hidePage(current);
    enter([...pageStack], target);
  });
}

/**
 * Opens the program at an address, as a shared card or a code does. An address of no page goes to the program, which
 * has to ask for another at once, as in WeChat.
 */
export async function openAt(url: string, onNotFound: (path: string) => void): Promise<void> {
  const [path = ''] = url.replace(/^\//, '').split('?');
  if (boot.manifest.pages.includes(path)) return reLaunch(url);
  const before = queue;
  onNotFound(path);
  await Promise.resolve();
  if (queue === before) throw new RouteFailure(`page "${path}" is not found`);
  return queue;
}

/** Replaces the page shown. */
export function redirectTo(url: string): Promise<void> {
  return inTurn(async () => {
    const target = parse(url);
    if (isTab(target.path)) throw new RouteFailure('can not redirectTo a tabbar page');
    await loadPackageOf(target.path);
    const current = topPage();
    if (current) leave(current);
    enter(pageStack.slice(0, -1), target);
  });
}

/** Closes every page and opens one. */
export function reLaunch(url: string): Promise<void> {
  return inTurn(async () => {
    const target = parse(url);
    await loadPackageOf(target.path);
    for (const page of [...pageStack].reverse()) leave(page);
    for (const page of tabs.values()) closePage(page);
    tabs.clear();
    enter([], target);
  });
}

/** Goes to a page of the tab bar, which stays open from then on; other pages close. */
export function switchTab(url: string): Promise<void> {
  return inTurn(async () => {
    const target = parse(url);
    if (!isTab(target.path)) throw new RouteFailure('can not switch to no-tabBar page');
    await loadPackageOf(target.path);
    const current = topPage();
    if (current?.path === target.path) return;
    for (const page of [...pageStack].reverse()) {
      if (page === current && isTab(page.path)) hidePage(page);
      else if (!isTab(page.path)) leave(page);
    }
    const open = tabs.get(target.path);
    if (!open) return enter([], { path: target.path, query: {} });
    setStack([open]);
    showPage(open);
  });
}

/** Closes the top `delta` pages; the first page always stays. */
export function navigateBack(delta: number): Promise<void> {
  return inTurn(async () => {
    if (pageStack.length < 2) throw new RouteFailure('cannot navigate back at first page.');
    const kept = Math.max(1, pageStack.length - delta);
    const closing = pageStack.slice(kept).reverse();
    setStack(pageStack.slice(0, kept));
    for (const page of closing) closePage(page);
    const shown = topPage();
    if (shown) showPage(shown);
  });
}

function enter(below: readonly PageRecord[], target: Target): void {
  const page = openPage(target.path, target.query);
  if (isTab(page.path)) tabs.set(page.path, page);
  setStack([...below, page]);
  showPage(page);
}

function leave(page: PageRecord): void {
  tabs.delete(page.path);
  closePage(page);
}

interface Target {
  readonly path: string;
  readonly query: Record<string, string>;
}

/** Resolves a url against the page shown. Values of the query stay encoded, as in WeChat. */
function parse(url: string): Target {
  const [location = '', search = ''] = url.split('?');
  const from = topPage()?.path.split('/').slice(0, -1) ?? [];
  const path = location.startsWith('/') ? location.slice(1) : normalize([...from, ...location.split('/')]);
  if (!boot.manifest.pages.includes(path)) throw new RouteFailure(`page "${path}" is not found`);
  const pairs = search.split('&').filter(Boolean);
  return {
    path,
    query: Object.fromEntries(pairs.map((pair) => [pair.split('=')[0], pair.split('=').slice(1).join('=')])),
  };
}

function normalize(parts: readonly string[]): string {
  const kept: string[] = [];
  for (const part of parts) {
    if (part === '..') kept.pop();
    else if (part !== '.') kept.push(part);
  }
  return kept.join('/');
}

function isTab(path: string): boolean {
  return boot.manifest.tabPages.includes(path);
}

/** Routes happen one after another, and never within the call that asked for them. */
function inTurn(route: () => Promise<void>): Promise<void> {
  const done = queue.then(() => new Promise((resolve) => setTimeout(resolve, 0))).then(route);
  queue = done.catch(() => {});
  return done;
}
