import { bearer, ECHO, type FixtureCloud, startFixtureCloud } from './local-cloud';

let cloud: FixtureCloud;
afterEach(() => cloud.remove());

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
