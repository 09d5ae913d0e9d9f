import { boot } from './boot-data';
import { reportException } from './host';
import { type Caller, createRoot, loadComponent } from './registry';
import { measureSetData } from './set-data';

/** One open page. */
export interface PageRecord {
  readonly id: number;
  readonly path: string;
  readonly query: Record<string, string>;
  readonly caller: Caller;
  /** Element around the page, which scrolls. */
  readonly scroller: HTMLElement;
  readonly destroy: () => void;
  isReady: boolean;
}

let nextId = boot.firstPageId;
const stack: PageRecord[] = [];
const styles = new Map<string, HTMLStyleElement>();

/** The open pages, the one on top last. Only the router changes it. */
export const pageStack: readonly PageRecord[] = stack;

/** The page on top; `undefined` before the first. */
export function topPage(): PageRecord | undefined {
  return stack.at(-1);
}

/** Replaces the whole stack; pages that the new one does not hold must have been closed. */
export function setStack(pages: readonly PageRecord[]): void {
  stack.splice(0, stack.length, ...pages);
  for (const each of document.querySelectorAll<HTMLElement>('.page-window')) each.hidden = true;
  const top = topPage();
  if (top) top.scroller.parentElement?.removeAttribute('hidden');
  for (const [path, style] of styles)
    style.disabled = boot.manifest.pages.includes(path) && path !== top?.path;
}

/** Creates a page, puts it into the document and calls its onLoad. It is hidden until it is on the stack. */
export function openPage(path: string, query: Record<string, string>): PageRecord {
  loadComponent(path);
  addStyle(path);
  for (const used of usedComponents(path)) addStyle(used);
  const root = createRoot(path);
  const caller = root.get() as unknown as Caller;
  measureSetData(caller);
  Object.assign(caller, { route: path, __route__: path, options: query });
  const { container, scroller, placeholder } = createContainer(path);
  const record: PageRecord = {
    id: nextId++,
    path,
    query,
    caller,
    scroller,
    isReady: false,
    destroy: () => {
      root.release();
      container.remove();
    },
  };
  attach(root, scroller, placeholder);
  scroller.addEventListener('scroll', () => call(record, 'onPageScroll', { scrollTop: scroller.scrollTop }));
  call(record, 'onLoad', query);
  return record;
}

/** Calls a lifecycle function of a page, if it has it; what it throws is recorded, not thrown on. */
export function call(page: PageRecord, name: string, ...args: unknown[]): void {
  const method = page.caller[name];
  if (typeof method !== 'function') return;
  try {
    method.apply(page.caller, args);
  } catch (error) {
    reportException(error);
  }
}

/** Shows a page that is on top: onShow, then once in its life onReady. */
export function showPage(page: PageRecord): void {
  page.caller._$.triggerPageLifetime('show', []);
  call(page, 'onShow');
  if (page.isReady) return;
  page.isReady = true;
  setTimeout(() => call(page, 'onReady'), 0);
}

/** Hides a page that stays open. */
export function hidePage(page: PageRecord): void {
  page.caller._$.triggerPageLifetime('hide', []);
  call(page, 'onHide');
}

/** Closes a page for good. */
export function closePage(page: PageRecord): void {
  call(page, 'onUnload');
  page.destroy();
}

function createContainer(path: string): {
  container: HTMLElement;
  scroller: HTMLElement;
  placeholder: HTMLElement;
} {
  const container = document.createElement('div');
  container.className = 'page-window';
  container.hidden = true;
  container.dataset.path = path;
  const scroller = document.createElement('div');
  scroller.className = 'page-scroller';
  const placeholder = document.createElement('div');
  scroller.append(placeholder);
  container.append(scroller);
  document.body.append(container);
  return { container, scroller, placeholder };
}

function attach(root: ReturnType<typeof createRoot>, parent: HTMLElement, placeholder: HTMLElement): void {
  type BackendElement = Parameters<typeof root.attach>[0];
  root.attach(parent as unknown as BackendElement, placeholder as unknown as BackendElement);
}

function usedComponents(path: string, found = new Set<string>()): Set<string> {
  for (const each of Object.values(boot.manifest.components[path]?.usingComponents ?? {})) {
    const used = each.replace(/^\//, '');
    if (!found.has(used)) usedComponents(used, found.add(used));
  }
  return found;
}

/** Styles of a page count only while it is on top; app.wxss and those of components always. */
export function addStyle(path: string): void {
  const css = boot.manifest.styles[path];
  if (!css || styles.has(path)) return;
  const style = document.createElement('style');
  style.textContent = css;
  style.dataset.wxss = path;
  document.head.append(style);
  styles.set(path, style);
}
