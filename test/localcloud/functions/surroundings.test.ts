import { client, declare, type FixtureFunctions, resultOf, runFixtureFunctions } from './fixture-functions';

let fixture: FixtureFunctions;
afterEach(() => fixture.close());

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
