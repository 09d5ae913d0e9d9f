import { KNOWN_WX_NAMES } from '../known-wx-names';
import type { WxCall } from '../types';
import { answer, type CallOptions } from '../wx/define';
import { WX_APIS } from '../wx-apis';
import { jsonCopy, report } from './host';
import { topPage } from './page-stack';

type Callable = (...args: unknown[]) => unknown;

/** Members of `wx.cloud` that exist on a phone and are not on the list. */
const KNOWN_CLOUD_NAMES = [
  'database',
  'uploadFile',
  'downloadFile',
  'getTempFileURL',
  'deleteFile',
  'callContainer',
  'callHTTPFunction',
];

const mocks = new Map<string, Callable>();

/**
 * The `wx` of the program: listed APIs work and are recorded; the other names WeChat knows throw when called and
 * fail the run; everything else is `undefined`, as on a phone.
 */
export function createWx(): Record<string, unknown> {
  const wx: Record<string, unknown> = { env: { USER_DATA_PATH: 'wxfile://usr' } };
  for (const name of KNOWN_WX_NAMES) wx[name] = unknown(name);
  for (const [name, api] of Object.entries(WX_APIS)) {
    wx[name] =
      typeof api === 'function'
        ? recorded(name, api as Callable)
        : group(name, api as Record<string, Callable>);
  }
  return wx;
}

/** Calls an API as a test does: mocks apply, but the call is not one of the program's. */
export function callApi(name: string, args: unknown[]): unknown {
  return (mocks.get(name) ?? implementation(name))(...args);
}

/** Puts `mock` in the place of an API; what it returns, or resolves to, is the answer. */
export function mockApi(name: string, mock: Callable): void {
  const origin = implementation(name);
  mocks.set(name, (...args) => answerAs(name, args[0], mock.apply({ origin }, args)));
}

/** Gives an API back its own implementation. */
export function restoreApi(name: string): void {
  mocks.delete(name);
}

function group(name: string, members: Record<string, Callable>): Record<string, Callable> {
  const known = KNOWN_CLOUD_NAMES.map((member) => [member, unknown(`${name}.${member}`)] as const);
  const listed = Object.entries(members).map(
    ([member, api]) => [member, recorded(`${name}.${member}`, api)] as const,
  );
  return Object.fromEntries([...known, ...listed]);
}

function recorded(name: string, api: Callable): Callable {
  return (...args) => {
    const call: WxCall = { api: name, argument: jsonCopy(args[0]), page: topPage()?.path ?? null };
    report({ kind: 'call', call });
    return (mocks.get(name) ?? api)(...args);
  };
}

function unknown(name: string): Callable {
  return (...args) => {
    const mock = mocks.get(name);
    if (mock) return mock(...args);
    report({ kind: 'unknownApi', api: name });
    throw new Error(
      `wx.${name} is not on the list of wx APIs that the product uses (test/e2e/runtime/wx-apis.ts)`,
    );
  };
}

function implementation(name: string): Callable {
  const [first = '', second] = name.split('.');
  const api = WX_APIS[first];
  if (typeof api === 'function' && !second) return api as Callable;
  const member = typeof api === 'object' && second ? api[second] : undefined;
  return (member as Callable | undefined) ?? unknown(name);
}

/** Hands a mocked answer to callbacks when the caller gave some, and returns it otherwise. */
function answerAs(name: string, options: unknown, value: unknown): unknown {
  const callbacks = (options ?? {}) as CallOptions;
  const given = [callbacks.success, callbacks.fail, callbacks.complete];
  if (!given.some((each) => typeof each === 'function')) return value;
  return answer(name, callbacks, Promise.resolve(value).then(throwIfFailure));
}

/** A mock that answers with `…:fail…` in errMsg means a failure. */
function throwIfFailure(value: unknown): unknown {
  if (/:fail/.test(String((value as { errMsg?: unknown } | null)?.errMsg ?? ''))) throw value;
  return value;
}
