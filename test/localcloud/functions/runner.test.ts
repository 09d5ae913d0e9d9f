import { join } from 'node:path';
import type { Outcome } from '../../../localcloud/functions/outcome';
import { client, declare, type FixtureFunctions, runFixtureFunctions } from './fixture-functions';

const SDK = JSON.stringify(join(__dirname, '../../../node_modules/@cloudbase/node-sdk'));
const WX_SDK = JSON.stringify(join(__dirname, '../../../node_modules/wx-server-sdk'));

let fixture: FixtureFunctions;
afterEach(() => fixture.close());

function resultOf(outcome: Outcome): unknown {
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.failure.errorMessage}`);
  return JSON.parse(outcome.json);
}

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

describe('what a function finds', () => {
  test('its configuration, the endpoint of the local cloud, and nothing of the process around it', async () => {
    process.env.PRIVATE_TO_THE_HOST = 'secret';
    fixture = runFixtureFunctions({ look: 'exports.main = async () => process.env' });
    const env = resultOf(await fixture.runner.invoke('look', {}, client('openid-1')));
    delete process.env.PRIVATE_TO_THE_HOST;
    expect(env).toMatchObject({
      DIGEST_KEY: 'from the data directory',
      TENCENTCLOUD_RUNENV: 'SCF',
      TCB_CONTEXT_CNFG: '{"URL":"http://127.0.0.1:9/admin"}',
    });
    expect(env).not.toHaveProperty('PRIVATE_TO_THE_HOST');
  });

  test('what one call leaves in the environment is gone in the next', async () => {
    fixture = runFixtureFunctions(
      {
        leave: `exports.main = async () => { const left = process.env.LEFT; process.env.LEFT = 'x'; return { left }; }`,
      },
      { instancesPerFunction: 1 },
    );
    await fixture.runner.invoke('leave', {}, client('openid-1'));
    expect(resultOf(await fixture.runner.invoke('leave', {}, client('openid-2')))).toEqual({});
  });

  test('a context with its name, limits and request id', async () => {
    fixture = runFixtureFunctions(
      { look: 'exports.main = async (event, context) => context' },
      { declarations: [declare('look', { timeoutSeconds: 7, memoryMb: 256 })] },
    );
    const outcome = await fixture.runner.invoke('look', {}, client('openid-1'));
    expect(resultOf(outcome)).toMatchObject({
      function_name: 'look',
      memory_limit_in_mb: 256,
      time_limit_in_ms: 7000,
      request_id: outcome.requestId,
      namespace: 'local-jiuzhutong',
    });
  });

  test('its output goes to the log under its name and request id', async () => {
    fixture = runFixtureFunctions({
      talk: `exports.main = async () => { console.warn('slow', { ms: 5 }); }`,
    });
    const { requestId } = await fixture.runner.invoke('talk', {}, client('openid-1'));
    expect(fixture.logged).toEqual([
      { functionName: 'talk', requestId, level: 'warn', text: 'slow { ms: 5 }' },
    ]);
  });
});

describe('instances', () => {
  const threadId = `exports.main = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return require('node:worker_threads').threadId;
  }`;
  const threadsOf = async (calls: number) => {
    const outcomes = Array.from({ length: calls }, () =>
      fixture.runner.invoke('thread', {}, client('openid-1')),
    );
    return new Set((await Promise.all(outcomes)).map(resultOf));
  };

  test('calls at once get instances up to the limit and no more', async () => {
    fixture = runFixtureFunctions({ thread: threadId }, { instancesPerFunction: 3 });
    expect((await threadsOf(12)).size).toBe(3);
  });

  test('one call after the other stays on one warm instance', async () => {
    fixture = runFixtureFunctions({ thread: threadId });
    const [first] = await threadsOf(1);
    const [second] = await threadsOf(1);
    expect(second).toBe(first);
  });

  test('an instance takes no second call before the first has ended', async () => {
    fixture = runFixtureFunctions(
      {
        busy: `let running = 0;
          exports.main = async () => {
            running += 1;
            await new Promise((resolve) => setTimeout(resolve, 5));
            const seen = running;
            running -= 1;
            return seen;
          };`,
      },
      { instancesPerFunction: 2 },
    );
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => fixture.runner.invoke('busy', {}, client('openid-1'))),
    );
    expect(new Set(outcomes.map(resultOf))).toEqual(new Set([1]));
  });

  test('work that outlives the answer goes on', async () => {
    fixture = runFixtureFunctions(
      {
        later: `let done = false;
          exports.main = async (event) => {
            if (!event.ask) setTimeout(() => { done = true; }, 30);
            else while (!done) await new Promise((resolve) => setTimeout(resolve, 5));
            return done;
          };`,
      },
      { instancesPerFunction: 1 },
    );
    expect(resultOf(await fixture.runner.invoke('later', {}, client('openid-1')))).toBe(false);
    expect(resultOf(await fixture.runner.invoke('later', { ask: true }, client('openid-1')))).toBe(true);
  });

  test('a changed bundle answers from the next call on', async () => {
    fixture = runFixtureFunctions({ version: `exports.main = async () => 'old'` });
    expect(resultOf(await fixture.runner.invoke('version', {}, client('openid-1')))).toBe('old');
    fixture.rewrite('version', `exports.main = async () => 'newer'`);
    expect(resultOf(await fixture.runner.invoke('version', {}, client('openid-1')))).toBe('newer');
  });
});

describe('failures', () => {
  const failureOf = async (name: string, event: object = {}) => {
    const outcome = await fixture.runner.invoke(name, event, client('openid-1'));
    if (outcome.ok) throw new Error(`expected a failure, got ${outcome.json}`);
    return outcome;
  };

  test('a thrown error comes back in the platform’s form, and the instance lives on', async () => {
    fixture = runFixtureFunctions(
      {
        thrower: `let calls = 0; exports.main = async () => { calls += 1; if (calls === 1) throw new Error('boom'); return calls; }`,
      },
      { instancesPerFunction: 1 },
    );
    expect(await failureOf('thrower')).toMatchObject({
      reason: 'executeFail',
      failure: { errorCode: 1, errorMessage: 'boom', stackTrace: expect.stringContaining('index.js') },
    });
    expect(resultOf(await fixture.runner.invoke('thrower', {}, client('openid-1')))).toBe(2);
  });

  test('a call beyond its time limit is killed even in an endless loop, and the next call gets a new instance', async () => {
    fixture = runFixtureFunctions(
      { loop: `exports.main = async (event) => { while (event.forever); return 'alive'; }` },
      { declarations: [declare('loop', { timeoutSeconds: 0.2 })], instancesPerFunction: 1 },
    );
    const [killed, next] = await Promise.all([
      failureOf('loop', { forever: true }),
      fixture.runner.invoke('loop', {}, client('openid-2')),
    ]);
    expect(killed).toMatchObject({ reason: 'timeLimit' });
    expect(resultOf(next)).toBe('alive');
  });

  test.each([
    ['exits', `process.exit(3)`],
    [
      'dies of an uncaught error',
      `setTimeout(() => { throw new Error('late'); }, 1); await new Promise(() => {});`,
    ],
    ['leaves a rejection unhandled', `Promise.reject(new Error('lost')); await new Promise(() => {});`],
  ])('an instance that %s fails its call, and the next call gets a new one', async (_, crash) => {
    fixture = runFixtureFunctions(
      { crasher: `exports.main = async (event) => { if (event.crash) { ${crash} } return 'alive'; }` },
      { instancesPerFunction: 1 },
    );
    expect(await failureOf('crasher', { crash: true })).toMatchObject({ reason: 'executeFail' });
    expect(resultOf(await fixture.runner.invoke('crasher', {}, client('openid-1')))).toBe('alive');
  });

  test('an instance that outgrows its memory fails its call and nothing else', async () => {
    fixture = runFixtureFunctions(
      {
        hog: `exports.main = async (event) => {
          const kept = [];
          while (event.hog) kept.push(new Array(100000).fill({}));
          return 'alive';
        }`,
      },
      { declarations: [declare('hog', { memoryMb: 32 })] },
    );
    expect(await failureOf('hog', { hog: true })).toMatchObject({ reason: 'executeFail' });
    expect(resultOf(await fixture.runner.invoke('hog', {}, client('openid-1')))).toBe('alive');
  });

  test('a bundle that does not load, has no main or is missing says so', async () => {
    fixture = runFixtureFunctions(
      { broken: `throw new Error('cannot load')`, empty: `exports.other = 1` },
      { declarations: [declare('broken'), declare('empty'), declare('missing')] },
    );
    expect((await failureOf('broken')).failure.errorMessage).toBe('cannot load');
    expect((await failureOf('empty')).failure.errorMessage).toMatch(/no function main/);
    expect((await failureOf('missing')).failure.errorMessage).toMatch(/Cannot find module/);
  });

  test('a function that is not declared is not found', async () => {
    fixture = runFixtureFunctions({ one: 'exports.main = async () => 1' });
    expect(await failureOf('two')).toMatchObject({ reason: 'notFound' });
  });

  test('a result over 1 MB reaches no client but another function, over 6 MB nobody', async () => {
    fixture = runFixtureFunctions({ big: `exports.main = async (event) => 'x'.repeat(event.size)` });
    const byFunction = { kind: 'function', source: 'scf' } as const;
    const MB = 1024 * 1024;
    expect((await fixture.runner.invoke('big', { size: MB - 2 }, client('openid-1'))).ok).toBe(true);
    expect(await failureOf('big', { size: MB - 1 })).toMatchObject({ reason: 'resultTooLarge' });
    expect((await fixture.runner.invoke('big', { size: 6 * MB - 2 }, byFunction)).ok).toBe(true);
    expect(await fixture.runner.invoke('big', { size: 6 * MB - 1 }, byFunction)).toMatchObject({
      reason: 'resultTooLarge',
    });
  });

  test('nothing returned is null, what JSON cannot hold is a failure', async () => {
    fixture = runFixtureFunctions({
      nothing: 'exports.main = async () => {}',
      circle: 'exports.main = async () => { const a = {}; a.a = a; return a; }',
    });
    expect(resultOf(await fixture.runner.invoke('nothing', {}, client('openid-1')))).toBeNull();
    expect((await failureOf('circle')).failure.errorMessage).toMatch(/circular/i);
  });

  test('a kill order strikes the next call once, at its beginning or after so many calls to the cloud', async () => {
    fixture = runFixtureFunctions(
      {
        victim: `exports.main = async (event) => { await new Promise((r) => setTimeout(r, event.pause)); return 'alive'; }`,
      },
      { instancesPerFunction: 1 },
    );
    fixture.faults.set({ kill: { victim: 0 } });
    expect(await failureOf('victim', { pause: 1000 })).toMatchObject({ reason: 'executeFail' });
    expect(resultOf(await fixture.runner.invoke('victim', { pause: 0 }, client('openid-1')))).toBe('alive');
    expect(fixture.faults.get().kill).toEqual({});
  });
});
