import { bearer, ECHO, type FixtureCloud, RESIDENT, startFixtureCloud } from './local-cloud';

let cloud: FixtureCloud;
afterEach(() => cloud.remove());

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
