import { rmSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import type { Part } from '../../../localcloud/server/part';
import { ACTIONS } from '../../../src/contracts';
import { declare } from '../functions/fixture-functions';
import { handClock } from '../functions/hand-clock';
import { type FixtureCloud, OFFICER, RESIDENT, startFixtureCloud } from './local-cloud';

const SDK = JSON.stringify(join(__dirname, '../../../node_modules/@cloudbase/node-sdk'));
const ECHO = `exports.main = async (event) => ({ ok: true, data: { openid: process.env.WX_OPENID, event } })`;

let cloud: FixtureCloud;
afterEach(() => cloud.remove());

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('POST /call/<function>/<action>', () => {
  test('the token says who calls, the answer is the function’s own', async () => {
    cloud = await startFixtureCloud({ echo: ECHO });
    const { status, body } = await cloud.post(
      '/call/echo/look',
      { requestId: 'r-1', data: { a: 1 }, openid: 'forged' },
      bearer(await cloud.tokenOf(RESIDENT)),
    );
    expect(status).toBe(200);
    expect(body).toEqual({
      ok: true,
      data: {
        openid: 'openid-wang',
        event: {
          action: 'look',
          requestId: 'r-1',
          data: { a: 1 },
          userInfo: expect.objectContaining({ openId: 'openid-wang' }),
        },
      },
    });
  });

  test.each([
    [{}],
    [bearer('nobody’s'.replace('’', ''))],
    [{ authorization: 'Basic d2FuZzp4' }],
    [bearer('')],
  ])('without a good token it is refused: %j', async (headers) => {
    cloud = await startFixtureCloud({ echo: ECHO });
    expect(await cloud.post('/call/echo/look', { data: {} }, headers)).toEqual({
      status: 401,
      body: {
        ok: false,
        error: {
          code: 'notSignedIn',
          message: expect.stringContaining('登录'),
          requestId: expect.any(String),
        },
      },
    });
  });

  test('what the platform fails is an internal failure without anything private, with wx.cloud’s code beside it', async () => {
    cloud = await startFixtureCloud({
      thrower: `exports.main = async () => { throw new Error('身份证 330000'); }`,
      big: `exports.main = async () => 'x'.repeat(1024 * 1024)`,
    });
    const headers = bearer(await cloud.tokenOf(RESIDENT));
    const thrown = await cloud.post('/call/thrower/x', { data: {} }, headers);
    expect(thrown).toMatchObject({
      status: 502,
      body: { ok: false, error: { code: 'internal' }, errCode: -504002 },
    });
    expect(JSON.stringify(thrown)).not.toContain('330000');
    expect(await cloud.post('/call/big/x', { data: {} }, headers)).toMatchObject({
      status: 502,
      body: { ok: false, errCode: -604001 },
    });
    expect(await cloud.post('/call/missing/x', { data: {} }, headers)).toMatchObject({
      status: 404,
      body: { ok: false, error: { code: 'unknownAction' }, errCode: -501000 },
    });
  });

  test('a call inside the cloud brings no identity along', async () => {
    cloud = await startFixtureCloud({
      outer: `const app = require(${SDK}).init({ env: process.env.TCB_ENV });
        exports.main = async (event) => (await app.callFunction({ name: 'echo', data: { from: 'outer' } })).result;`,
      failing: `const app = require(${SDK}).init({ env: process.env.TCB_ENV });
        exports.main = async () => app.callFunction({ name: 'nobody' }).catch((error) => error.code);`,
      echo: ECHO,
    });
    const headers = bearer(await cloud.tokenOf(RESIDENT));
    expect((await cloud.post('/call/outer/x', { data: {} }, headers)).body).toEqual({
      ok: true,
      data: { event: { from: 'outer' } },
    });
    expect((await cloud.post('/call/failing/x', { data: {} }, headers)).body).toBe('FUNCTION_NOT_FOUND');
  });

  test('a kill order strikes between two writes: the first is there, the second never happened', async () => {
    cloud = await startFixtureCloud(
      {
        writer: `const app = require(${SDK}).init({ env: process.env.TCB_ENV });
          exports.main = async () => {
            const rows = app.database().collection('rows');
            await rows.add({ _id: 'first' });
            await rows.add({ _id: 'second' });
            return 'both';
          };`,
      },
      { collections: [{ name: 'rows', purpose: 'test', sealed: [], indexes: [] }] },
    );
    cloud.faults.set({ kill: { writer: 1 } });
    const headers = bearer(await cloud.tokenOf(RESIDENT));
    expect((await cloud.post('/call/writer/x', { data: {} }, headers)).status).toBe(502);
    const rows = await cloud.database({
      action: 'database.getDocument',
      collectionName: 'rows',
      queryType: 'WHERE',
      query: '{}',
    });
    expect(JSON.stringify(rows)).toContain('first');
    expect(JSON.stringify(rows)).not.toContain('second');
    expect(cloud.faults.get().kill).toEqual({});
  });

  test('a slow network makes one persona wait, an offline one is cut off, others notice nothing', async () => {
    const clock = handClock('2026-03-01T00:00:00Z');
    cloud = await startFixtureCloud({ echo: ECHO }, { clock });
    const resident = bearer(await cloud.tokenOf(RESIDENT));
    const officer = bearer(await cloud.tokenOf(OFFICER));
    await cloud.post('/local/faults', { network: { 'wang-yanshi': { offline: true } } });
    await expect(cloud.post('/call/echo/x', { data: {} }, resident)).rejects.toThrow();
    expect((await cloud.post('/call/echo/x', { data: {} }, officer)).status).toBe(200);
    await cloud.post('/local/faults', { network: { 'wang-yanshi': { slowMs: 3000 } } });
    const order: string[] = [];
    const slow = cloud.post('/call/echo/x', { data: {} }, resident).then(() => order.push('resident'));
    await clock.untilWaitedFor();
    await cloud.post('/call/echo/x', { data: {} }, officer).then(() => order.push('officer'));
    clock.advanceTo(clock.now() + 3000);
    await slow;
    expect(order).toEqual(['officer', 'resident']);
  });

  test('an offline persona’s call never reaches the function', async () => {
    cloud = await startFixtureCloud({
      count: `let calls = 0; exports.main = async () => { calls += 1; return calls; }`,
    });
    const resident = bearer(await cloud.tokenOf(RESIDENT));
    cloud.faults.set({ network: { 'wang-yanshi': { offline: true } } });
    await cloud.post('/call/count/x', { data: {} }, resident).catch(() => {});
    cloud.faults.clear();
    expect((await cloud.post('/call/count/x', { data: {} }, resident)).body).toBe(1);
  });
});

describe('sessions', () => {
  test('a token survives a restart, and an openid is never shown', async () => {
    cloud = await startFixtureCloud({ echo: ECHO });
    const token = await cloud.tokenOf(RESIDENT);
    cloud = await cloud.restart();
    expect((await cloud.post('/call/echo/x', { data: {} }, bearer(token))).status).toBe(200);
    expect(await cloud.tokenOf(RESIDENT)).toBe(token);
    const personas = await (await fetch(`${cloud.url}/local/personas`)).text();
    expect(JSON.parse(personas)).toHaveLength(2);
    expect(personas).not.toContain('openid');
  });

  test('nobody becomes a persona that does not exist', async () => {
    cloud = await startFixtureCloud({});
    for (const persona of ['nobody', '', 7, null, '__proto__']) {
      expect(await cloud.post('/local/session', { persona })).toMatchObject({
        status: 404,
        body: { error: { code: 'noSuchPersona' } },
      });
    }
  });
});

describe('bad requests', () => {
  const rawPost = (path: string, write: (req: ReturnType<typeof request>) => void) =>
    new Promise<number>((resolve, reject) => {
      const req = request(cloud.url + path, { method: 'POST' }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      req.on('error', reject);
      write(req);
    });

  test('are answered clearly and leave the local cloud running', async () => {
    cloud = await startFixtureCloud({ echo: ECHO });
    const headers = bearer(await cloud.tokenOf(RESIDENT));
    expect(await cloud.post('/call/echo/x', '{bad', headers)).toMatchObject({
      status: 400,
      body: { error: { code: 'badJson' } },
    });
    expect(await cloud.post('/call/echo/x', '[1]', headers)).toMatchObject({ status: 400 });
    expect(await cloud.post('/admin', 'nonsense')).toMatchObject({ status: 400 });
    expect(await cloud.post('/admin', { action: 'unknown.action' })).toMatchObject({
      status: 200,
      body: { code: 'INVALID_ACTION' },
    });
    expect(await cloud.post('/healthz', {})).toMatchObject({
      status: 405,
      body: { error: { code: 'wrongMethod' } },
    });
    expect((await fetch(`${cloud.url}/nowhere`)).status).toBe(404);
    expect((await fetch(`${cloud.url}/%zz`)).status).toBe(400);
    expect((await fetch(`${cloud.url}/local/messages?persona=nobody`)).status).toBe(404);
    expect(
      (await cloud.post('/admin', 'x', { 'content-type': 'multipart/form-data; boundary=b' })).status,
    ).toBe(400);
    expect((await fetch(`${cloud.url}/healthz`)).status).toBe(200);
  });

  test('a body over 6 MB is refused, whether it says its size or not', async () => {
    cloud = await startFixtureCloud({ echo: ECHO });
    const headers = bearer(await cloud.tokenOf(RESIDENT));
    const big = JSON.stringify({ data: 'x'.repeat(6 * 1024 * 1024) });
    expect((await cloud.post('/call/echo/x', big, headers)).status).toBe(413);
    const chunked = rawPost('/admin', (req) => {
      for (let sent = 0; sent < 7; sent += 1) req.write(Buffer.alloc(1024 * 1024, 'x'));
      req.end();
    });
    expect(await chunked).toBe(413);
  });

  test('a request that breaks off in the middle breaks nothing else', async () => {
    cloud = await startFixtureCloud({ echo: ECHO });
    const headers = bearer(await cloud.tokenOf(RESIDENT));
    const broken = rawPost('/admin', (req) => {
      req.setHeader('content-length', 1000);
      req.write('{"action":');
      setTimeout(() => req.destroy(), 20);
    });
    await expect(broken).rejects.toThrow();
    expect((await cloud.post('/call/echo/x', { data: {} }, headers)).status).toBe(200);
  });

  test('a page of another site gets nothing and changes nothing', async () => {
    cloud = await startFixtureCloud({});
    const origin = { origin: 'http://elsewhere.example' };
    expect(await cloud.post('/local/faults', { sms: 'fail' }, origin)).toMatchObject({ status: 403 });
    expect(cloud.faults.get().sms).toBe('ok');
    expect((await cloud.post('/local/faults', { sms: 'fail' }, { origin: cloud.url })).status).toBe(200);
  });

  test('every answer says that it comes from a local cloud', async () => {
    cloud = await startFixtureCloud({});
    for (const path of ['/healthz', '/nowhere', '/app/', '/openapi.json']) {
      expect((await fetch(cloud.url + path)).headers.get('x-local-cloud')).toBe('jiuzhutong');
    }
  });
});

describe('GET /healthz', () => {
  test('is 200 when database, functions and H5 build are there', async () => {
    cloud = await startFixtureCloud({ echo: ECHO });
    const response = await fetch(`${cloud.url}/healthz`);
    expect([response.status, await response.json()]).toEqual([
      200,
      { status: 'ok', functions: ['echo'], problems: {} },
    ]);
  });

  test('is 503 and names each part that does not work', async () => {
    cloud = await startFixtureCloud({ echo: ECHO }, { functions: [declare('echo'), declare('missing')] });
    rmSync(join(cloud.folder, 'h5'), { recursive: true });
    const response = await fetch(`${cloud.url}/healthz`);
    expect(response.status).toBe(503);
    const { problems } = (await response.json()) as { problems: Record<string, string> };
    expect(Object.keys(problems).sort()).toEqual(['function missing', 'h5']);
  });
});

describe('GET /healthz under a function that hangs', () => {
  test('is 503 after its patience, not later', async () => {
    const clock = handClock('2026-03-01T00:00:00Z');
    cloud = await startFixtureCloud({ hang: `exports.main = () => new Promise(() => {})` }, { clock });
    const asked = fetch(`${cloud.url}/healthz`);
    await clock.untilWaitedFor();
    clock.advanceTo('2026-03-01T00:00:15Z');
    expect(await (await asked).json()).toMatchObject({
      problems: { 'function hang': expect.stringMatching(/no answer/) },
    });
  });
});

describe('GET /openapi.json', () => {
  test('describes every action of the contracts with its access, request and answers', async () => {
    cloud = await startFixtureCloud({}, { actions: ACTIONS });
    const api = (await (await fetch(`${cloud.url}/openapi.json`)).json()) as {
      openapi: string;
      paths: Record<string, { post: { 'x-access': object; requestBody: object; responses: object } }>;
    };
    expect(api.openapi).toBe('3.1.0');
    expect(Object.keys(api.paths)).toEqual(ACTIONS.map((one) => `/call/${one.function}/${one.action}`));
    for (const contract of ACTIONS) {
      const { post } = api.paths[`/call/${contract.function}/${contract.action}`] ?? {};
      expect(post?.['x-access']).toEqual(contract.access);
      expect(JSON.stringify(post?.requestBody)).toContain('"data"');
      expect(JSON.stringify(post?.responses)).toContain('#/components/schemas/Failed');
    }
  });
});

describe('messages, faults and timers', () => {
  const phonePart: Part = {
    name: 'phones',
    register(router) {
      router.action('wx.openApi', ({ params }) => ({
        raw: {
          status: 200,
          headers: { 'content-type': 'application/octet-stream' },
          body: params.requestData as Buffer,
        },
      }));
      return {
        messagesFor: ({ id }) =>
          ['2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'].map((at) => ({
            id: `${id}-${at}`,
            at,
            channel: 'sms',
            title: '救助通',
            lines: ['已受理'],
          })),
        functionEnvironment: (url) => ({ SMS_URL: `${url}/sms` }),
      };
    },
  };

  test('a part’s messages are found by persona, newest first', async () => {
    cloud = await startFixtureCloud({}, { parts: [phonePart] });
    const messages = await (await fetch(`${cloud.url}/local/messages?persona=wang-yanshi`)).json();
    expect(messages).toMatchObject([
      { id: 'wang-yanshi-2026-03-02T00:00:00.000Z' },
      { id: 'wang-yanshi-2026-03-01T00:00:00.000Z' },
    ]);
  });

  test('a part’s addresses reach every function, and its actions take multipart bytes', async () => {
    cloud = await startFixtureCloud(
      { look: `exports.main = async () => process.env.SMS_URL` },
      { parts: [phonePart] },
    );
    const { body } = await cloud.post('/call/look/x', { data: {} }, bearer(await cloud.tokenOf(RESIDENT)));
    expect(body).toBe(`${cloud.url}/sms`);
    const form = new FormData();
    const bytes = Buffer.from([0, 1, 13, 10, 45, 45, 255]);
    form.append('action', 'wx.openApi');
    form.append('requestData', new Blob([bytes]));
    const response = await fetch(`${cloud.url}/admin`, { method: 'POST', body: form });
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  });

  test('faults are read, merged, taken back one by one and cleared', async () => {
    cloud = await startFixtureCloud({});
    const change = { sms: 'hang', network: { 'wang-yanshi': { slowMs: 300 } }, kill: { casework: 2 } };
    expect((await cloud.post('/local/faults', change)).body).toEqual({
      wechat: 'ok',
      wecom: 'ok',
      sms: 'hang',
      timers: 'ok',
      network: { 'wang-yanshi': { slowMs: 300, offline: false } },
      kill: { casework: 2 },
    });
    const { body } = await cloud.post('/local/faults', { kill: { casework: null }, timers: 'double' });
    expect(body).toMatchObject({ sms: 'hang', timers: 'double', kill: {} });
    const cleared = await fetch(`${cloud.url}/local/faults`, { method: 'DELETE' });
    expect(await cleared.json()).toMatchObject({ sms: 'ok', timers: 'ok', network: {} });
  });

  test.each([
    { sms: 'explode' },
    { unknown: 1 },
    { network: { a: { slowMs: -1 } } },
    { network: { a: 'offline' } },
    { kill: { casework: 'now' } },
    [],
  ])('%j is no fault', async (change) => {
    cloud = await startFixtureCloud({});
    expect(await cloud.post('/local/faults', change)).toMatchObject({
      status: 400,
      body: { error: { code: 'badFault' } },
    });
    expect(cloud.faults.get()).toMatchObject({ sms: 'ok', network: {}, kill: {} });
  });

  test('a timer is fired by hand, as the timer and as nobody', async () => {
    const functions = [
      declare('sweep', { timer: { name: 'minute', cron: '0 * * * * * *' } }),
      declare('echo'),
    ];
    cloud = await startFixtureCloud({ sweep: ECHO, echo: ECHO }, { functions });
    const { body } = await cloud.post('/local/timers/run', { function: 'sweep' });
    const [outcome] = body as { json: string }[];
    expect(JSON.parse(outcome?.json ?? '')).toMatchObject({
      data: { event: { Type: 'Timer', TriggerName: 'minute' } },
    });
    expect(outcome?.json).not.toContain('openid');
    expect((await cloud.post('/local/timers/run', { function: 'echo' })).status).toBe(404);
  });
});

describe('the H5 build', () => {
  test('is served with its types, compressed, hashed names for a year', async () => {
    cloud = await startFixtureCloud({});
    const script = await fetch(`${cloud.url}/app/js/app.1a2b3c4d.js`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(await script.text()).toHaveLength(2006);
    const page = await fetch(`${cloud.url}/app/`);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect((await fetch(`${cloud.url}/app/static/logo.png`)).headers.get('content-type')).toBe('image/png');
    expect((await fetch(`${cloud.url}/app/js/missing.js`)).status).toBe(404);
    for (const path of ['/app/..%2f..%2fdata/keys.json', '/app/%2e%2e/data/keys.json']) {
      expect((await fetch(cloud.url + path)).status).toBe(404);
    }
  });

  test('opens as a persona, signed in', async () => {
    cloud = await startFixtureCloud({ echo: ECHO });
    const html = await (await fetch(`${cloud.url}/as/wang-yanshi`)).text();
    const host = JSON.parse(/__HOST__=(.*?)<\/script>/.exec(html)?.[1] ?? '') as { token: string };
    expect(host).toMatchObject({ phone: 'wang-yanshi', name: '王演示', role: 'resident' });
    expect(html.indexOf('__HOST__')).toBeLessThan(html.indexOf('<title>'));
    const { body } = await cloud.post('/call/echo/x', { data: {} }, bearer(host.token));
    expect(body).toMatchObject({ data: { openid: 'openid-wang' } });
    expect((await fetch(`${cloud.url}/as/nobody/`)).status).toBe(404);
  });
});
