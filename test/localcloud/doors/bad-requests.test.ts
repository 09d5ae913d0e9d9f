import { request } from 'node:http';
import { bearer, ECHO, type FixtureCloud, RESIDENT, startFixtureCloud } from './local-cloud';

let cloud: FixtureCloud;
afterEach(() => cloud.remove());

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

  test('a name that leads to this machine gets nothing: only its loopback address and localhost do', async () => {
    cloud = await startFixtureCloud({});
    const { port } = new URL(cloud.url);
    const answerTo = (host: string | undefined, path: string, headers: { origin?: string } = {}) =>
      new Promise<number>((resolve, reject) => {
        const options = { path, port, host: '127.0.0.1', setHost: false };
        const req = request(
          { ...options, headers: { ...headers, ...(host ? { host } : {}) } },
          (response) => {
            response.resume();
            resolve(response.statusCode ?? 0);
          },
        );
        req.on('error', reject);
        req.end();
      });
    for (const name of ['127.0.0.1', 'localhost', '[::1]']) {
      const host = `${name}:${port}`;
      expect([host, await answerTo(host, '/healthz')]).toEqual([host, 200]);
      expect(await answerTo(host, '/healthz', { origin: `http://${host}` })).toBe(200);
      expect(await answerTo(host, '/healthz', { origin: 'http://elsewhere.example' })).toBe(403);
    }
    for (const host of [
      `elsewhere.example:${port}`,
      'localhost',
      '127.0.0.1:1',
      `127.0.0.1.nip.example:${port}`,
    ])
      for (const path of ['/', '/healthz', '/admin', '/local/personas'])
        for (const headers of [{}, { origin: `http://${host}` }])
          expect([host, path, await answerTo(host, path, headers)]).toEqual([host, path, 403]);
  });

  test('every answer says that it comes from a local cloud', async () => {
    cloud = await startFixtureCloud({});
    for (const path of ['/healthz', '/nowhere', '/app/', '/openapi.json']) {
      expect((await fetch(cloud.url + path)).headers.get('x-local-cloud')).toBe('jiuzhutong');
    }
  });
});
