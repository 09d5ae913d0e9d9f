import * as glassEasel from 'glass-easel';
import { BASE_CSS, defineComponents } from '../components';
import { setOnline } from '../wx/network';
import { currentPages } from '../wx/routing';
import { defineApp, emitAppEvent, getAppInstance, launchOptions } from './app-instance';
import { automation, type Request } from './automation';
import { boot } from './boot-data';
import { jsonCopy, report, reportException } from './host';
import { provideGlobals, runModule } from './modules';
import { addStyle, hidePage, showPage, topPage } from './page-stack';
import { constructors } from './registry';
import { openAt, reLaunch } from './router';
import { createWx, mockApi } from './wx-object';

/** What the Node side calls in the page. */
export interface Runtime {
  /** Resolves when the first page is shown, or has failed to open. */
  readonly ready: Promise<void>;
  request(method: string, parameters: Request): Promise<unknown>;
  evaluate(run: (scope: Scope) => (...args: unknown[]) => unknown, args: unknown[]): Promise<unknown>;
  mock(method: string, run: (scope: Scope) => (...args: unknown[]) => unknown, args: unknown[]): void;
  /** Puts the program into the background and brings it back. */
  switchAway(): void;
  setOnline(isOnline: boolean): void;
  /** Opens the program at an address, as a shared card does. */
  openAt(url: string): Promise<void>;
}

/** Names that a function sent by a test may use. */
interface Scope {
  wx: unknown;
  getApp: () => unknown;
  getCurrentPages: () => unknown[];
}

const wx = createWx();
const scope: Scope = { wx, getApp: getAppInstance, getCurrentPages: currentPages };

let opened: () => void = () => {};

const runtime: Runtime = {
  ready: new Promise((resolve) => {
    opened = resolve;
  }),
  async request(method, parameters) {
    const handler = automation[method];
    if (!handler) throw new Error(`${method} is not part of the runtime's automator`);
    return handler(parameters);
  },
  async evaluate(run, args) {
    return { result: jsonCopy(await run(scope)(...args)) };
  },
  mock(method, run, args) {
    const mock = run(scope);
    mockApi(method, function (this: unknown, ...given) {
      return mock.apply(this, [...given, ...args]);
    });
  },
  switchAway() {
    const page = topPage();
    if (page) hidePage(page);
    emitAppEvent('AppHide', { path: page?.path, query: page?.query, reason: 0 }, 'onHide');
    emitAppEvent('AppShow', launchOptions(), 'onShow');
    if (page) showPage(page);
  },
  setOnline,
  openAt(url) {
    return openAt(url, (path) => emitAppEvent('PageNotFound', { path, query: {}, isEntryPage: true }));
  },
};

Object.assign(window, { __runtime: runtime });
catchExceptions();
style();
defineComponents(boot.manifest.tags);
provideGlobals({
  wx,
  App: defineApp,
  ...constructors,
  getApp: getAppInstance,
  getCurrentPages: currentPages,
  console: programConsole(),
});
addStyle('app');
launch();

function launch(): void {
  document.title = String(boot.manifest.window.navigationBarTitleText ?? '');
  try {
    runModule('app.js');
  } catch (error) {
    reportException(error);
  }
  emitAppEvent('Launch', launchOptions());
  emitAppEvent('AppShow', launchOptions(), 'onShow');
  void reLaunch(`/${boot.manifest.entry}`).catch(reportException).then(opened);
}

function style(): void {
  const element = document.createElement('style');
  element.textContent = BASE_CSS;
  document.head.append(element);
}

function catchExceptions(): void {
  const tell = (thrown: unknown) => {
    reportException(thrown);
    emitAppEvent('Error', thrown instanceof Error ? `${thrown.message}\n${thrown.stack}` : String(thrown));
  };
  glassEasel.addGlobalErrorListener((error) => {
    tell(error);
    return false;
  });
  window.addEventListener('error', (event) => tell(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => {
    reportException(event.reason);
    emitAppEvent('UnhandledRejection', { reason: event.reason, promise: event.promise });
  });
}

function programConsole(): Record<string, (...args: unknown[]) => void> {
  const levels = ['log', 'info', 'warn', 'error', 'debug', 'group', 'groupEnd', 'time', 'timeEnd', 'trace'];
  const write =
    (type: string) =>
    (...args: unknown[]) =>
      report({ kind: 'log', type, args: args.map(printable) });
  return Object.fromEntries(levels.map((level) => [level, write(level)]));
}

function printable(value: unknown): unknown {
  return value instanceof Error ? (value.stack ?? value.message) : jsonCopy(value);
}
