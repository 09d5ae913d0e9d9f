import { client, declare, type FixtureFunctions, resultOf, runFixtureFunctions } from './fixture-functions';

let fixture: FixtureFunctions;
afterEach(() => fixture.close());

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
