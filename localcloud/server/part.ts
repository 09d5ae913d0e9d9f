import type { Readable } from 'node:stream';
import type { Persona } from '../county/persona';
import type { Faults } from '../faults';
import type { Clock } from './clock';
import type { Sessions } from './sessions';

/**
 * A part of the local cloud that others can build apart: it adds HTTP routes and SDK actions, and tells which
 * messages reached a persona's phone.
 *
 *     export const messagingPart: Part = {
 *       name: 'messaging',
 *       register(router, context) {
 *         router.route('POST', '/wecom/cgi-bin/message/send', async (request) => json(200, { errcode: 0 }));
 *         return { messagesFor: (persona) => store.of(persona) };
 *       },
 *     };
 */
export interface Part {
  readonly name: string;
  /** Called once, before the port opens. Must not call the cloud yet. */
  register(router: Router, context: PartContext): PartHooks | Promise<PartHooks>;
}

export interface PartContext {
  /** The part may keep files in here, under its own name. */
  readonly dataDir: string;
  readonly personas: readonly Persona[];
  readonly sessions: Sessions;
  readonly faults: Faults;
  readonly clock: Clock;
  /** Where the local cloud listens, `http://127.0.0.1:8790`. Known once the port is open: ask when it is needed. */
  url(): string;
}

/** What the local cloud asks of a part later; each is optional. */
export interface PartHooks {
  /** Messages that reached this persona's phone, in any order. */
  messagesFor?(persona: Persona): readonly Message[] | Promise<readonly Message[]>;
  /** Messages that reached a telephone number, or with `other` every number that belongs to no persona. */
  messagesAt?(phone: string): readonly Message[] | Promise<readonly Message[]>;
  /** Environment that every function gets from this part: addresses of its endpoints, test keys. */
  functionEnvironment?(url: string): Readonly<Record<string, string>>;
  close?(): void | Promise<void>;
}

/** A message as it stands on a phone. */
export interface Message {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly channel: 'wecom' | 'subscribe' | 'sms';
  readonly title: string;
  readonly lines: readonly string[];
  /** The number it reached, where the number is what was asked for. */
  readonly to?: string;
  /** Where a tap leads: a mini-program page path or a web address. */
  readonly link?: string;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface Router {
  /**
   * Adds a route. A path segment `:name` matches one segment and `*` at the end the whole rest; both are found
   * decoded in `request.params`. HEAD is answered from GET. A path that has routes answers 405 to other methods.
   */
  route(method: Method, path: string, handler: Handler): void;
  /** Adds an SDK action (`wx.openApi`) or, ending in a dot, every action of a family (`database.`). */
  action(name: string, handler: ActionHandler): void;
}

export interface LocalRequest {
  readonly method: string;
  readonly url: URL;
  readonly params: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The whole body, at most 6 MB unless told otherwise: beyond that the request ends with 413. */
  body(maxBytes?: number): Promise<Buffer>;
  /** The body as JSON; a bad body ends the request with 400. */
  json(): Promise<unknown>;
  /** The body as it comes, for uploads without that limit. */
  stream(): Readable;
  /** Breaks the connection off, as a lost network does. */
  hangUp(): void;
}

/** A promise that never settles leaves the caller waiting until they or the server give up. */
export type Handler = (request: LocalRequest) => LocalResponse | Promise<LocalResponse>;

export interface LocalResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | Readable;
}

/** One call of the SDK at /admin. */
export interface ActionRequest {
  readonly action: string;
  /** The JSON body, or the fields of a multipart one (Buffers there). */
  readonly params: Readonly<Record<string, unknown>>;
  readonly headers: LocalRequest['headers'];
  readonly requestId: string;
  /** Request id of the function call that this one comes from; undefined when it comes from elsewhere. */
  readonly invocation: string | undefined;
}

/**
 * The answer: `data` for success, `code` and `message` for a failure that the SDK throws, or `raw` for an answer
 * that is no JSON envelope (wx.openApi's protobuf).
 */
export type ActionReply =
  | { readonly data: unknown }
  | { readonly code: string; readonly message: string }
  | { readonly raw: LocalResponse };

export type ActionHandler = (request: ActionRequest) => Promise<ActionReply> | ActionReply;

/** An answer in JSON. */
export function json(status: number, value: unknown): LocalResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  };
}
