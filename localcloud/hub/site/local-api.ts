import type { Persona } from '../../county/persona';
import type { FaultSettings } from '../../faults';
import type { Message } from '../../server/part';
import type { Manual } from '../manuals';

export type { Manual };

/** A persona as GET /local/personas gives it. */
export type Person = Omit<Persona, 'openid'>;

/** A change of the switches, as POST /local/faults takes it; `null` removes an entry. */
export type FaultChange = Partial<Omit<FaultSettings, 'network' | 'kill'>> & {
  readonly network?: Readonly<
    Record<string, { readonly slowMs?: number; readonly offline?: boolean } | null>
  >;
  readonly kill?: Readonly<Record<string, number | null>>;
};

/** How many subscribe messages a person has agreed to and not yet been sent. */
export interface Consent {
  readonly template: string;
  readonly left: number;
}

/** What a function answers through /call. */
export type CallAnswer =
  | { readonly ok: true; readonly data: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly error: { readonly message: string } };

async function ask<T>(path: string, method = 'GET', body?: unknown, token?: string): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer = (await response.json()) as T;
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return answer;
}

/** The doors of the local cloud that the page uses. Every call rejects when the local cloud is not there. */
export const localApi = {
  people: () => ask<Person[]>('/local/personas'),
  messages: (person: string) => ask<Message[]>(`/local/messages?persona=${encodeURIComponent(person)}`),
  /** Short messages to numbers that belong to nobody here. */
  otherMessages: () => ask<Message[]>('/local/messages?phone=other'),
  faults: () => ask<FaultSettings>('/local/faults'),
  setFaults: (change: FaultChange) => ask<FaultSettings>('/local/faults', 'POST', change),
  clearFaults: () => ask<FaultSettings>('/local/faults', 'DELETE'),
  sweepOutbox: () =>
    ask<{ readonly ok: boolean }[]>('/local/timers/run', 'POST', { function: 'notification' }),
  /** Per template, also those with none left. */
  consents: (person: string) => ask<Consent[]>(`/local/consent?persona=${encodeURIComponent(person)}`),
  manuals: () => ask<Manual[]>('/hub/manuals'),
  isHealthy: () =>
    fetch('/healthz').then(
      (response) => response.ok,
      () => false,
    ),
  /** Whether the product can be opened as this person; not so before the H5 build is there. */
  canOpen: (person: string) =>
    fetch(`/as/${encodeURIComponent(person)}/`, { method: 'HEAD' }).then(
      (response) => response.ok,
      () => false,
    ),
  /** Calls a function as this person, with a new requestId. */
  async call(person: string, action: string, data: unknown): Promise<CallAnswer> {
    const { token } = await ask<{ token: string }>('/local/session', 'POST', { persona: person });
    const response = await fetch(`/call/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ requestId: `hub-${crypto.randomUUID()}`, data }),
    });
    return (await response.json()) as CallAnswer;
  },
};
