import { join } from 'node:path';
import { handClock } from '../functions/hand-clock';
import { bearer, ECHO, type FixtureCloud, OFFICER, RESIDENT, startFixtureCloud } from './local-cloud';

const SDK = JSON.stringify(join(__dirname, '../../../node_modules/@cloudbase/node-sdk'));

let cloud: FixtureCloud;
afterEach(() => cloud.remove());

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
