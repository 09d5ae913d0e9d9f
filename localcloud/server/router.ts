import { HttpError } from './http-error';
import type { ActionHandler, Handler, Method, Router } from './part';

interface Route {
  readonly method: Method;
  readonly segments: readonly string[];
  readonly handler: Handler;
}

export interface FoundRoute {
  readonly handler: Handler;
  readonly params: Readonly<Record<string, string>>;
}

/** The local cloud's routes and actions, in the order in which the parts added them. */
export interface RouteTable extends Router {
  /** The route of a request. Throws HttpError: 404 unknown path, 405 known path with another method. */
  findRoute(method: string, path: string): FoundRoute;
  /** The handler of an SDK action: exact names win over families. */
  findAction(action: string): ActionHandler | undefined;
}

export function createRouter(): RouteTable {
  const routes: Route[] = [];
  const actions = new Map<string, ActionHandler>();
  return {
    route(method, path, handler) {
      routes.push({ method, segments: split(path), handler });
    },
    action(name, handler) {
      if (actions.has(name)) throw new Error(`two parts answer the action ${name}`);
      actions.set(name, handler);
    },
    findRoute(method, path) {
      const wanted = method === 'HEAD' ? 'GET' : method;
      const segments = split(path).map(decode);
      const allowed = new Set<string>();
      for (const route of routes) {
        const params = match(route.segments, segments);
        if (!params) continue;
        if (route.method === wanted) return { handler: route.handler, params };
        allowed.add(route.method);
      }
      if (allowed.size > 0) {
        throw new HttpError(405, 'wrongMethod', `${path} takes ${[...allowed].join(', ')}, not ${method}`);
      }
      throw new HttpError(404, 'noSuchPath', `there is nothing at ${path}`);
    },
    findAction(action) {
      return actions.get(action) ?? actions.get(`${action.split('.')[0]}.`);
    },
  };
}

function split(path: string): string[] {
  return path.split('/').slice(1);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new HttpError(400, 'badPath', 'the path is not valid percent-encoding');
  }
}

function match(pattern: readonly string[], path: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    if (expected === '*') return { ...params, '*': path.slice(index).join('/') };
    const actual = path[index];
    if (actual === undefined) return undefined;
    if (expected.startsWith(':')) {
      if (actual === '') return undefined;
      params[expected.slice(1)] = actual;
    } else if (expected !== actual) return undefined;
  }
  return pattern.length === path.length ? params : undefined;
}
