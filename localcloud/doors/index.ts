import type { ActionContract } from '../../src/contracts/action-contract';
import type { Persona } from '../county/persona';
import type { LocalDatabase } from '../database';
import { InvalidFault } from '../faults';
import type { FunctionRunner } from '../functions/runner';
import type { Timers } from '../functions/timers';
import { HttpError } from '../server/http-error';
import { json, type LocalRequest, type PartContext, type PartHooks, type Router } from '../server/part';
import { staticFiles } from '../server/static-files';
import { callDoor } from './call';
import { checkHealth } from './health';
import { collectMessages, collectMessagesAt } from './messages';
import { describeApi } from './openapi';
import { renderPhoneFrame } from './phone-frame';

export interface DoorOptions {
  readonly actions: readonly ActionContract[];
  readonly runner: FunctionRunner;
  readonly timers: Timers;
  readonly database: LocalDatabase['handle'];
  readonly parts: readonly PartHooks[];
  /** The H5 build; undefined when none is served. */
  readonly h5Dir: string | undefined;
}

/** Adds the doors that people, tests and the hub page use. */
export function registerDoors(router: Router, context: PartContext, options: DoorOptions): void {
  const { runner, timers, parts, h5Dir } = options;
  const { sessions } = context;
  const getPersona = (id: unknown): Persona => {
    const persona = context.personas.find((candidate) => candidate.id === id);
    if (!persona)
      throw new HttpError(404, 'noSuchPersona', 'no such persona; GET /local/personas lists them');
    return persona;
  };

  router.route('GET', '/favicon.ico', () => ({ status: 204 }));
  router.route('GET', '/healthz', () => checkHealth({ ...options, clock: context.clock }));
  router.route('GET', '/openapi.json', () => json(200, describeApi(options.actions, context.url())));
  router.route('POST', '/call/:function/:action', callDoor({ ...context, runner }));

  router.route('GET', '/local/personas', () => json(200, context.personas.map(withoutOpenid)));
  router.route('POST', '/local/session', async (request) => {
    const persona = getPersona((await readObject(request)).persona);
    return json(200, { token: sessions.tokenOf(persona), persona: withoutOpenid(persona) });
  });
  router.route('GET', '/local/messages', async (request) => {
    const { searchParams } = request.url;
    const phone = searchParams.get('phone');
    if (phone !== null) return json(200, await collectMessagesAt(parts, phone));
    return json(200, await collectMessages(parts, getPersona(searchParams.get('persona'))));
  });
  router.route('POST', '/local/timers/run', async (request) => {
    const name = (await readObject(request)).function;
    const outcomes = await timers.fire(String(name));
    if (!outcomes) throw new HttpError(404, 'noSuchTimer', `there is no function with a timer named ${name}`);
    return json(200, outcomes);
  });
  registerFaultDoor(router, context);

  if (h5Dir !== undefined) {
    const h5 = staticFiles(h5Dir);
    const getIndex = async () => {
      const html = await h5.text('index.html');
      if (html === undefined)
        throw new HttpError(503, 'h5Missing', 'the H5 build is not there; npm start makes it');
      return html;
    };
    router.route('GET', '/app/*', async (request) => {
      const path = request.params['*'] ?? '';
      return /\.[^/]+$/.test(path) ? h5.serve(path, request) : h5.serve('index.html', request);
    });
    router.route('GET', '/as/:persona', (request) => redirect(`/as/${request.params.persona}/`));
    router.route('GET', '/as/:persona/*', async (request) => {
      const persona = getPersona(request.params.persona);
      const token = sessions.tokenOf(persona);
      return renderPhoneFrame(await getIndex(), {
        token,
        phone: persona.id,
        name: persona.name,
        role: persona.role,
      });
    });
  }
}

function registerFaultDoor(router: Router, { faults }: PartContext): void {
  router.route('GET', '/local/faults', () => json(200, faults.get()));
  router.route('POST', '/local/faults', async (request) => {
    try {
      return json(200, faults.set(await request.json()));
    } catch (error) {
      if (error instanceof InvalidFault) throw new HttpError(400, 'badFault', error.message);
      throw error;
    }
  });
  router.route('DELETE', '/local/faults', () => json(200, faults.clear()));
}

/** The openid is the platform's business: a visitor who knew it could not use it, and nobody should show it. */
function withoutOpenid({ openid: _, ...shown }: Persona) {
  return shown;
}

async function readObject(request: LocalRequest): Promise<Record<string, unknown>> {
  const value = await request.json();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new HttpError(400, 'badJson', 'the body is an object');
  }
  return { ...value };
}

function redirect(location: string) {
  return { status: 302, headers: { location } };
}
