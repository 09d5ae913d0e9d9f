import { join } from 'node:path';
import { client, type FixtureFunctions, resultOf, runFixtureFunctions } from './fixture-functions';

const SDK = JSON.stringify(join(__dirname, '../../../node_modules/@cloudbase/node-sdk'));
const WX_SDK = JSON.stringify(join(__dirname, '../../../node_modules/wx-server-sdk'));

let fixture: FixtureFunctions;
afterEach(() => fixture.close());

describe('identity', () => {
  const whoAmI = `
    const cloudbase = require(${SDK});
    exports.main = async (event, context) => {
      const before = cloudbase.getCloudbaseContext(context).WX_OPENID;
      await new Promise((resolve) => setTimeout(resolve, event.data.pause));
      const { WX_OPENID, WX_APPID, TCB_SOURCE } = cloudbase.getCloudbaseContext();
      return { before, after: WX_OPENID, env: process.env.WX_OPENID, WX_APPID, TCB_SOURCE, userInfo: event.userInfo };
    };`;

  test('two hundred calls at once by sixty callers each see their own caller and nobody else', async () => {
    fixture = runFixtureFunctions({ account: whoAmI });
    const calls = Array.from({ length: 200 }, async (_, index) => {
      const openid = `openid-${index % 60}`;
      const event = { action: 'whoAmI', data: { pause: (index * 7) % 13 } };
      const outcome = await fixture.runner.invoke('account', event, client(openid));
      expect(resultOf(outcome)).toMatchObject({
        before: openid,
        after: openid,
        env: openid,
        TCB_SOURCE: 'wx_client',
        userInfo: { openId: openid },
      });
    });
    await Promise.all(calls);
  });

  test('a timer and another function bring no identity, also to an instance that just served a person', async () => {
    fixture = runFixtureFunctions({ account: whoAmI }, { instancesPerFunction: 1 });
    const event = { data: { pause: 0 } };
    await fixture.runner.invoke('account', event, client('openid-1'));
    for (const caller of [{ kind: 'timer' }, { kind: 'function', source: 'wx_client,scf' }] as const) {
      const result = resultOf(await fixture.runner.invoke('account', event, caller));
      expect(result).not.toHaveProperty('env');
      expect(result).not.toHaveProperty('after');
      expect(result).not.toHaveProperty('userInfo');
    }
  });

  test('a payload cannot put another caller beside the one that the platform knows', async () => {
    fixture = runFixtureFunctions({ account: whoAmI });
    const event = { data: { pause: 0 }, userInfo: { openId: 'somebody else' } };
    const result = resultOf(await fixture.runner.invoke('account', event, client('openid-1')));
    expect(result).toMatchObject({ userInfo: { openId: 'openid-1' }, env: 'openid-1' });
  });

  test('wx-server-sdk reads the same caller', async () => {
    fixture = runFixtureFunctions({
      account: `const cloud = require(${WX_SDK});
        cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
        exports.main = async () => cloud.getWXContext();`,
    });
    const result = resultOf(await fixture.runner.invoke('account', {}, client('openid-1')));
    expect(result).toMatchObject({ OPENID: 'openid-1', ENV: 'local-jiuzhutong', SOURCE: 'wx_client' });
    expect(result).not.toHaveProperty('API_TOKEN');
  });
});
