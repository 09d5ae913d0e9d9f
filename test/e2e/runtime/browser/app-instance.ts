import { boot } from './boot-data';
import { reportException } from './host';

type Handler = (argument: unknown) => void;

/** What the program gave to `App()`. */
let instance: Record<string, unknown> = {};
const listeners = new Map<string, Set<Handler>>();

/** `App(definition)`. */
export function defineApp(definition: Record<string, unknown>): void {
  instance = definition;
}

/** `getApp()`. */
export function getAppInstance(): Record<string, unknown> {
  return instance;
}

/** Options of the launch, as App.onLaunch and wx.getLaunchOptionsSync give them. */
export function launchOptions(): Record<string, unknown> {
  return {
    path: boot.manifest.entry,
    query: {},
    scene: 1001,
    shareTicket: undefined,
    referrerInfo: {},
    apiCategory: 'default',
  };
}

/** Adds a listener of `wx.on…`; `event` is the name after `on`. */
export function listen(event: string, handler: Handler): void {
  const known = listeners.get(event) ?? new Set();
  listeners.set(event, known.add(handler));
}

/** Removes one listener of `wx.off…`, or all. */
export function unlisten(event: string, handler?: Handler): void {
  if (handler) listeners.get(event)?.delete(handler);
  else listeners.delete(event);
}

/** Tells listeners of `wx.on…` and calls the function of the app of that name. */
export function emitAppEvent(event: string, argument: unknown, appFunction = `on${event}`): void {
  const own = instance[appFunction];
  const handlers = [
    ...(typeof own === 'function' ? [(own as Handler).bind(instance)] : []),
    ...(listeners.get(event) ?? []),
  ];
  for (const handler of handlers) {
    try {
      handler(argument);
    } catch (error) {
      reportException(error);
    }
  }
}
