import { HttpError } from '../server/http-error';
import { json, type LocalResponse, type Part } from '../server/part';
import { projectRoot } from '../server/project-root';
import { listManuals, readManual } from './manuals';
import { readSite } from './read-site';

/** The page may load nothing but itself and the product: no font, script or picture of another host. */
const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * The page at `/`: the demo county's people, their phones, the messages that reach them, and the switches for
 * faults. Its files are under /hub/, the project's manuals under /hub/manuals.
 */
export const hubPart: Part = {
  name: 'hub',
  async register(router) {
    const root = projectRoot();
    const site = await readSite(root);
    router.route('GET', '/', () => page(site.html));
    router.route('GET', '/hub/hub.js', () => file('text/javascript', site.script));
    router.route('GET', '/hub/hub.css', () => file('text/css', site.style));
    router.route('GET', '/hub/manuals', () => json(200, listManuals(root)));
    router.route('GET', '/hub/manuals/*', (request) => {
      const text = readManual(root, request.params['*'] ?? '');
      if (text === undefined) throw new HttpError(404, 'noSuchManual', 'GET /hub/manuals lists them');
      return file('text/plain', text);
    });
    return {};
  },
};

function page(html: string): LocalResponse {
  const response = file('text/html', html);
  return { ...response, headers: { ...response.headers, 'content-security-policy': CONTENT_POLICY } };
}

function file(type: string, body: string): LocalResponse {
  return {
    status: 200,
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' },
    body,
  };
}
