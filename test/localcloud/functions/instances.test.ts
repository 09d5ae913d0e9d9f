import { client, type FixtureFunctions, resultOf, runFixtureFunctions } from './fixture-functions';

let fixture: FixtureFunctions;
afterEach(() => fixture.close());

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
