import type { Persona } from '../county/persona';
import { HttpError } from '../server/http-error';
import { json, type LocalRequest, type PartContext, type Router } from '../server/part';
import type { MessageBook } from './message-book';
import type { Template } from './templates';

/**
 * `POST /local/consent {templateIds, decision}`: what WeChat learns when the person behind the bearer token answers
 * its question; an accept is one more message. `GET /local/consent?persona=`: how many each template has left.
 */
export function registerConsentDoor(
  router: Router,
  { personas, sessions }: PartContext,
  templates: readonly Template[],
  book: MessageBook,
): void {
  const leftFor = ({ openid }: Persona) =>
    templates.map(({ id, title }) => ({
      templateId: id,
      template: title,
      left: book.consentsLeft(openid, id),
    }));

  router.route('POST', '/local/consent', async (request) => {
    const persona = sessions.callerOf(request);
    if (!persona) throw new HttpError(401, 'notSignedIn', 'a bearer token of POST /local/session is needed');
    const { templateIds, decision } = await readAnswer(request);
    for (const id of templateIds) {
      if (!templates.some((template) => template.id === id))
        throw new HttpError(400, 'noSuchTemplate', `there is no template ${JSON.stringify(id)}`);
      if (decision === 'accept') book.addConsent(persona.openid, id);
    }
    return json(200, leftFor(persona));
  });

  router.route('GET', '/local/consent', (request) => {
    const id = request.url.searchParams.get('persona');
    const persona = personas.find((candidate) => candidate.id === id);
    if (!persona)
      throw new HttpError(404, 'noSuchPersona', 'no such persona; GET /local/personas lists them');
    return json(200, leftFor(persona));
  });
}

async function readAnswer(request: LocalRequest): Promise<{ templateIds: string[]; decision: string }> {
  const { templateIds, decision } = ((await request.json()) ?? {}) as Record<string, unknown>;
  if (!Array.isArray(templateIds) || (decision !== 'accept' && decision !== 'reject')) {
    throw new HttpError(400, 'badConsent', 'the body is { templateIds: […], decision: "accept" | "reject" }');
  }
  return { templateIds: templateIds.map(String), decision };
}
