import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PERSONAS } from '../../../localcloud/county/people';
import { createFaults } from '../../../localcloud/faults';
import { hubPart } from '../../../localcloud/hub';
import { GROUPS } from '../../../localcloud/hub/site/roles';
import { systemClock } from '../../../localcloud/server/clock';
import { listen } from '../../../localcloud/server/http-server';
import { createRouter } from '../../../localcloud/server/router';
import { openSessions } from '../../../localcloud/server/sessions';

const dataDir = mkdtempSync(join(tmpdir(), 'hub-'));
let server: Awaited<ReturnType<typeof listen>>;
const get = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);
const textOf = async (path: string) => (await get(path)).text();

beforeAll(async () => {
  const router = createRouter();
  await hubPart.register(router, {
    dataDir,
    personas: PERSONAS,
    sessions: openSessions(dataDir, PERSONAS),
    faults: createFaults(),
    clock: systemClock,
    url: () => '',
  });
  server = await listen(0, router, () => undefined);
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true });
});

test('the page, its script and its style are served with their types', async () => {
  const types = await Promise.all(
    ['/', '/hub/hub.js', '/hub/hub.css'].map(async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect((await response.text()).length).toBeGreaterThan(1000);
      return response.headers.get('content-type');
    }),
  );
  expect(types).toEqual([
    'text/html; charset=utf-8',
    'text/javascript; charset=utf-8',
    'text/css; charset=utf-8',
  ]);
});

test('the page says that it is a local cloud and that its people are fictitious', async () => {
  const html = await textOf('/');
  expect(html).toContain('本机演示云');
  expect(html).toContain('虚构');
});

test('every persona has a group on the page', () => {
  const shown = GROUPS.flatMap(({ roles }) => PERSONAS.filter(({ role }) => roles.includes(role)));
  expect(shown.map(({ id }) => id).sort()).toEqual(PERSONAS.map(({ id }) => id).sort());
});

test('nothing is loaded from another host, and the page forbids it', async () => {
  for (const path of ['/', '/hub/hub.css']) {
    const addresses = (await textOf(path)).match(/(?:https?:)?\/\/[\w.-]+/g) ?? [];
    expect(addresses.filter((address) => address !== 'http://www.w3.org')).toEqual([]);
  }
  expect((await textOf('/hub/hub.css')).match(/url\(|@import/g)).toBeNull();
  const policy = (await get('/')).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*/);
});

test('every element that the script looks for stands in the page', async () => {
  const html = await textOf('/');
  const script = await textOf('/hub/hub.js');
  const ids = ['state', 'fault-note', 'lost', 'tour', 'people', 'phones', 'faults', 'manuals'];
  for (const id of ids) {
    expect(html).toContain(`id="${id}"`);
    expect(script).toContain(`"${id}"`);
  }
});

test('manuals of the project can be read, other files cannot', async () => {
  const manuals = (await (await get('/hub/manuals')).json()) as { file: string; title: string }[];
  for (const { file } of manuals) expect((await get(`/hub/manuals/${file}`)).status).toBe(200);
  for (const path of ['package.json', '..%2fpackage.json', 'docs/..%2fpackage.json'])
    expect((await get(`/hub/manuals/${path}`)).status).toBe(404);
});

test('the form for new decisions is not offered for reading', async () => {
  const { listManuals } = await import('../../../localcloud/hub/manuals');
  const files = listManuals(join(__dirname, '../../..')).map(({ file }) => file);
  expect(files).toContain('README.md');
  expect(files).not.toContain('docs/decisions/000-template.md');
});
