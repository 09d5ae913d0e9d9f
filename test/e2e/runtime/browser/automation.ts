import { wxmlTag } from '../built-in-tags';
import { Slider, Switch } from '../components/choices';
import { ScrollView, Swiper } from '../components/containers';
import { TextField } from '../components/text-field';
import { WxElement } from '../components/wx-element';
import type { ElementHandle } from '../types';
import { queryAllForTest, scopeOfPage } from './element-lookup';
import { dispatch, nodeOf } from './events';
import { type Touches, tap, touchEnd, touchMove, touchStart } from './gestures';
import { jsonCopy, report } from './host';
import { type PageRecord, pageStack, topPage } from './page-stack';
import type { Caller } from './registry';
import { callApi, mockApi, restoreApi } from './wx-object';

/** Parameters of one automator request. Which are present depends on the method. */
export interface Request {
  pageId: number;
  elementId: string;
  selector: string;
  names: string[];
  path?: string;
  data: Record<string, unknown>;
  method: string;
  functionName: string;
  args: unknown[];
  result?: unknown;
  type: string;
  eventName: string;
  detail?: unknown;
  name: string;
}

type Handler = (request: Request & Touches) => unknown;

const elements = new Map<string, HTMLElement>();
const ids = new WeakMap<HTMLElement, string>();
let elementCount = 0;

/** What this page answers to a client of miniprogram-automator. Method names and shapes are the protocol's. */
export const automation: Readonly<Record<string, Handler>> = {
  'App.getPageStack': () => ({ pageStack: pageStack.map(describePage) }),
  'App.getCurrentPage': () => describePage(current()),
  'App.callWxMethod': async ({ method, args }) => ({ result: jsonCopy(await callApi(method, args)) }),
  'App.addBinding': ({ name }) => {
    (window as unknown as Record<string, unknown>)[name] = (...args: unknown[]) =>
      report({ kind: 'binding', name, args: jsonCopy(args) as unknown[] });
    return {};
  },
  'App.mockWxMethod': ({ method, result }) => {
    if (result === undefined) restoreApi(method);
    else mockApi(method, () => result);
    return {};
  },
  'Page.getElement': ({ pageId, selector }) =>
    first(queryAllForTest(scopeOfPage(pageById(pageId)), selector), selector),
  'Page.getElements': ({ pageId, selector }) => ({
    elements: queryAllForTest(scopeOfPage(pageById(pageId)), selector).map(handle),
  }),
  'Page.getData': ({ pageId, path }) => ({ data: jsonCopy(valueAt(pageById(pageId).caller.data, path)) }),
  'Page.setData': ({ pageId, data }) => {
    pageById(pageId).caller.setData(data);
    return {};
  },
  'Page.callMethod': async ({ pageId, method, args }) => ({
    result: jsonCopy(await callMethod(pageById(pageId).caller, method, args)),
  }),
  'Page.getWindowProperties': ({ pageId, names }) => ({
    properties: names.map((name) => windowProperty(pageById(pageId), name)),
  }),
  'Element.getElement': ({ elementId, selector }) =>
    first(within(elementById(elementId), selector), selector),
  'Element.getElements': ({ elementId, selector }) => ({
    elements: within(elementById(elementId), selector).map(handle),
  }),
  'Element.getAttributes': ({ elementId, names }) => ({
    attributes: names.map((name) => elementById(elementId).getAttribute(name)),
  }),
  'Element.getProperties': ({ elementId, names }) => ({
    properties: names.map((name) => property(elementById(elementId), name)),
  }),
  'Element.getDOMProperties': ({ elementId, names }) => ({
    properties: names.map((name) => (elementById(elementId) as unknown as Record<string, unknown>)[name]),
  }),
  'Element.getStyles': ({ elementId, names }) => ({
    styles: names.map((name) => getComputedStyle(elementById(elementId)).getPropertyValue(name)),
  }),
  'Element.getOffset': ({ elementId }) => {
    const { left, top } = elementById(elementId).getBoundingClientRect();
    return { left, top: top + current().scroller.scrollTop };
  },
  'Element.getWXML': ({ elementId, type }) => {
    const element = elementById(elementId);
    return { wxml: (type === 'outer' ? element.outerHTML : element.innerHTML).replace(/<(\/?)wx-/g, '<$1') };
  },
  'Element.tap': ({ elementId }) => act(() => tap(elementById(elementId))),
  'Element.touchstart': ({ elementId, ...touches }) => act(() => touchStart(elementById(elementId), touches)),
  'Element.touchmove': ({ elementId, ...touches }) => act(() => touchMove(elementById(elementId), touches)),
  'Element.touchend': ({ elementId, ...touches }) => act(() => touchEnd(elementById(elementId), touches)),
  'Element.triggerEvent': ({ elementId, type, detail }) =>
    act(() => trigger(elementById(elementId), type, detail)),
  'Element.dispatchEvent': ({ elementId, eventName, detail }) =>
    act(() => trigger(elementById(elementId), eventName, detail)),
  'Element.callFunction': ({ elementId, functionName, args }) => ({
    result: callComponent(elementById(elementId), functionName, args),
  }),
  'Element.getData': ({ elementId, path }) => ({ data: jsonCopy(valueAt(callerOf(elementId).data, path)) }),
  'Element.setData': ({ elementId, data }) => act(() => callerOf(elementId).setData(data)),
  'Element.callMethod': async ({ elementId, method, args }) => ({
    result: jsonCopy(await callMethod(callerOf(elementId), method, args)),
  }),
};

/** Most requests only do something; their answer is empty. */
function act(effect: () => void): object {
  effect();
  return {};
}

function current(): PageRecord {
  const page = topPage();
  if (!page) throw new Error('no page is open yet');
  return page;
}

function describePage(page: PageRecord): object {
  return { pageId: page.id, path: page.path, query: page.query };
}

function pageById(id: number): PageRecord {
  const page = pageStack.find((each) => each.id === id);
  if (!page) throw new Error(`page ${id} is closed`);
  return page;
}

function elementById(id: string): HTMLElement {
  const element = elements.get(id);
  if (!element?.isConnected) throw new Error('the element is no longer on its page');
  return element;
}

function handle(element: HTMLElement): ElementHandle {
  const elementId = ids.get(element) ?? `e${++elementCount}`;
  ids.set(element, elementId);
  elements.set(elementId, element);
  const tagName = wxmlTag(element.localName);
  return element instanceof WxElement ? { elementId, tagName } : { elementId, tagName, nodeId: elementId };
}

function first(found: readonly HTMLElement[], selector: string): ElementHandle {
  if (!found[0]) throw new Error(`no such element: ${selector}`);
  return handle(found[0]);
}

function within(element: HTMLElement, selector: string): HTMLElement[] {
  const node = nodeOf(element);
  return node ? queryAllForTest(node, selector) : [];
}

function property(element: HTMLElement, name: string): unknown {
  const own = element instanceof WxElement ? element : null;
  if (name === '__propPublic') return propertyNames(element);
  const value = own ? own.property(name) : nodeOf(element)?.dataset[name];
  return value === undefined ? null : jsonCopy(value);
}

function propertyNames(element: HTMLElement): Record<string, true> {
  const camel = (name: string) => name.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
  const names = (nodeOf(element)?.attributes ?? []).map((each) => camel(each.name));
  const own = element instanceof TextField ? ['value'] : 'checked' in element ? ['checked', 'value'] : [];
  return Object.fromEntries([...names, ...own].map((name) => [name, true]));
}

/** Only events of components: as in DevTools, a tap needs `tap()` and a press `longpress()`. */
function trigger(element: HTMLElement, type: string, detail: unknown): void {
  if (['tap', 'longpress', 'longtap'].includes(type))
    throw new Error(`use ${type}() to ${type} an element; trigger() is for events of components`);
  dispatch(element, type, detail ?? {});
}

function callComponent(element: HTMLElement, name: string, args: unknown[]): unknown {
  const [a, b] = args.map(Number);
  if (element instanceof TextField) return element.enter(String(args[0] ?? ''));
  if (element instanceof Switch) return tap(element);
  if (element instanceof Swiper) return element.swipeTo(a ?? 0);
  if (element instanceof Slider) return element.slideTo(a ?? 0);
  if (element instanceof ScrollView) {
    if (name.endsWith('scrollTo')) return element.moveTo(a ?? 0, b ?? 0);
    return (element as unknown as Record<string, unknown>)[name.split('.')[1] ?? ''];
  }
  throw new Error(`${name} is not something a ${wxmlTag(element.localName)} can do`);
}

function callerOf(elementId: string): Caller {
  const component = nodeOf(elementById(elementId)) as unknown as { getMethodCaller(): Caller };
  return component.getMethodCaller();
}

function callMethod(caller: Caller, method: string, args: unknown[]): unknown {
  const member = caller[method];
  if (typeof member !== 'function') throw new Error(`${method} is not a method of the page`);
  return member.apply(caller, args);
}

function valueAt(data: unknown, path?: string): unknown {
  const keys = path?.split(/[.[\]]+/).filter(Boolean) ?? [];
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
}

/** The page's own window does not exist here; what clients ask about it is answered by its scroller. */
function windowProperty(page: PageRecord, name: string): unknown {
  const key = name.split('.').at(-1) ?? '';
  if (name.startsWith('document.body')) return 0;
  return (page.scroller as unknown as Record<string, unknown>)[key];
}
