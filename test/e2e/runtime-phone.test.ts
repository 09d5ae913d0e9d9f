import { Hand, startCloud, type YesCloud } from './fixtures/hand';

/** A busy machine may be slow; no test waits longer than it must. */
jest.setTimeout(60_000);

let cloud: YesCloud;
let hand: Hand;

beforeAll(async () => {
  cloud = await startCloud();
  hand = await Hand.launch(cloud, { storage: { draft: '写了一半' } });
});

afterAll(async () => {
  await hand.app.close();
  cloud.server.close();
});

beforeEach(async () => {
  await hand.go('reLaunch', '/pages/home/home');
});

describe('pages', () => {
  test('pages come and go with their lifecycle, and the query stays encoded', async () => {
    const before = (await hand.events()).length;
    await hand.tap('.to-fields');
    await (await hand.top()).waitFor(async () => (await hand.top()).path === 'pages/fields/fields');
    expect(JSON.parse(await hand.text('.query'))).toEqual({ id: '1', name: '%E7%8E%8B' });
    await hand.app.miniProgram.callWxMethod('navigateBack');
    expect((await hand.events()).slice(before)).toEqual(['home hide', 'fields unload', 'home show']);
  });

  test('an eleventh page is refused', async () => {
    for (let depth = 2; depth <= 10; depth += 1) await hand.go('navigateTo', '/pages/fields/fields');
    expect(await hand.app.miniProgram.pageStack()).toHaveLength(10);
    await hand.tap('.deeper');
    expect(await hand.textThatFits('.route-error', /./)).toBe('navigateTo:fail webview count limit exceed');
  });

  test('tab pages stay open and are reached only by switchTab', async () => {
    await expect(hand.go('navigateTo', '/pages/mine/mine')).rejects.toThrow(
      'can not navigateTo a tabbar page',
    );
    await expect(hand.go('switchTab', '/pages/fields/fields')).rejects.toThrow(
      'can not switch to no-tabBar page',
    );
    await expect(hand.go('navigateTo', '/pages/none/none')).rejects.toThrow('is not found');
    await hand.tap('.add');
    await hand.go('switchTab', '/pages/mine/mine');
    await hand.go('switchTab', '/pages/home/home');
    expect(await hand.text('.n')).toBe('3');
  });

  test('the code of a subpackage runs only when one of its pages opens; a canvas can be drawn on and read', async () => {
    expect(await hand.events()).not.toContain('subpackage code ran');
    await hand.go('redirectTo', '/pages/fields/fields').catch(() => {});
    await hand.go('navigateTo', '/more/draw/draw');
    expect(await hand.events()).toContain('subpackage code ran');
    const page = await hand.top();
    await page.waitFor(async () => Boolean(await page.callMethod('hasOwnProperty', 'context')));
    const pad = await hand.find('#pad');
    await pad.touchstart({ touches: [{ pageX: 10, pageY: 10 }] });
    await pad.touchmove({ touches: [{ pageX: 150, pageY: 60 }] });
    await pad.touchend();
    expect(await hand.textThatFits('.picture', /./)).toBe('200x100 iVBOR true');
  });

  test('going to the background and back tells page and app', async () => {
    const before = (await hand.events()).length;
    await hand.app.switchAway();
    expect((await hand.events()).slice(before)).toEqual(['home hide', 'app hide', 'app show', 'home show']);
  });
});

describe('the cloud', () => {
  beforeEach(() => {
    cloud.calls.length = 0;
  });

  test('a cloud call becomes one POST with the token of whoever holds the phone', async () => {
    await hand.tap('.call');
    expect(await hand.textThatFits('.answer', /./)).toBe('{"ok":true,"data":null}');
    await hand.app.setCloud('token-li');
    await hand.tap('.call');
    const page = await hand.top();
    await page.waitFor(() => cloud.calls.length === 2);
    const call = { path: '/call/cases/submit', body: { requestId: 'r1', data: { name: '王' } } };
    expect(cloud.calls).toEqual([
      { ...call, token: 'Bearer token-wang' },
      { ...call, token: 'Bearer token-li' },
    ]);
  });

  test('without a network a cloud call fails and the program is told', async () => {
    await hand.go('switchTab', '/pages/mine/mine');
    await hand.app.setOnline(false);
    expect(await hand.text('.strong')).toBe('断');
    await hand.go('reLaunch', '/pages/home/home');
    await hand.tap('.call');
    expect(await hand.textThatFits('.answer', /./)).toMatch(/^cloud.callFunction:fail .*-501000/);
    expect(cloud.calls).toEqual([]);
    await hand.app.setOnline(true);
  });

  test('a subscription may be asked for in a tap, not after a cloud call, and again after a confirmed dialog', async () => {
    await hand.tap('.ask');
    expect(await hand.textThatFits('.consent', /./)).toBe('accept');
    expect(cloud.calls.at(-1)).toMatchObject({
      path: '/local/consent',
      body: { templateIds: ['T1'], decision: 'accept' },
    });
    await hand.tap('.ask-late');
    expect(await hand.textThatFits('.consent', /fail/)).toMatch(
      /^10005 requestSubscribeMessage:fail can only be invoked by user TAP/,
    );
    await hand.tap('.ask-after-modal');
    expect(await hand.textThatFits('.consent', /^accept/)).toBe('accept');
  });

  test('a test can put its own answer in the place of an API and take it away again', async () => {
    await hand.app.miniProgram.mockWxMethod('showModal', { confirm: false, cancel: true });
    await hand.tap('.ask-after-modal');
    const page = await hand.top();
    await page.waitFor(() => hand.app.calls().at(-1)?.api === 'showModal');
    expect(await hand.text('.consent')).toBe('');
    await hand.app.miniProgram.mockWxMethod(
      'showModal',
      'function (options) { return { confirm: options.title.length > 0 } }',
    );
    await hand.tap('.ask-after-modal');
    expect(await hand.textThatFits('.consent', /./)).toBe('accept');
    await hand.app.miniProgram.restoreWxMethod('showModal');
  });
});

describe('what a run shows', () => {
  test('calls, and the cost of pages', async () => {
    await hand.tap('.add');
    const page = await hand.top();
    await page.waitFor(() => hand.app.stats().some((each) => each.path === 'pages/home/home'));
    const home = hand.app.stats().find((each) => each.path === 'pages/home/home');
    expect(home?.maxNodes).toBeGreaterThan(25);
    expect(home?.maxSetDataBytes).toBeGreaterThan('{"n":3}'.length);
    expect(home?.maxDepth).toBe(2);
    expect(hand.app.calls()).toContainEqual({
      api: 'cloud.callFunction',
      argument: { name: 'cases', data: { action: 'list' } },
      page: 'pages/home/home',
    });
  });

  test('an exception in a handler is recorded and reaches the client', async () => {
    const told: unknown[] = [];
    hand.app.miniProgram.on('exception', (exception: unknown) => told.push(exception));
    await hand.tap('.throws');
    await (await hand.top()).waitFor(() => told.length > 0);
    expect(told).toEqual([expect.objectContaining({ message: '家里没人' })]);
    expect(hand.app.exceptions().at(-1)?.stack).toContain('pages/home/home.js:85:');
  });

  test('the console and exposed functions reach the client', async () => {
    const told: unknown[] = [];
    hand.app.miniProgram.on('console', (entry: unknown) => told.push(entry));
    await hand.app.miniProgram.exposeFunction('hear', (...words: unknown[]) => told.push(words));
    await hand.app.miniProgram.evaluate('() => getApp().greet()');
    await hand.app.miniProgram.evaluate("() => hear('喂', 2)");
    await (await hand.top()).waitFor(() => told.length === 2);
    expect(told).toEqual([{ type: 'log', args: ['您好', { a: 1 }] }, ['喂', 2]]);
    expect(
      await hand.app.miniProgram.evaluate('(a, b) => [a + b, typeof window, getCurrentPages().length]', 1, 2),
    ).toEqual([3, 'undefined', 1]);
  });
});

describe('a phone', () => {
  test('storage survives a killed program; what it was launched with is not written again', async () => {
    const { miniProgram } = hand.app;
    expect(await miniProgram.callWxMethod('getStorageSync', 'draft')).toBe('写了一半');
    await miniProgram.callWxMethod('setStorageSync', 'draft', '写完了');
    await miniProgram.callWxMethod('setStorage', { key: 'secret', data: { id: 1 }, encrypt: true });
    await hand.app.relaunch();
    expect((await hand.events()).slice(0, 2)).toEqual(['launch pages/home/home', 'app show']);
    expect(await miniProgram.callWxMethod('getStorageSync', 'draft')).toBe('写完了');
    expect(await miniProgram.callWxMethod('getStorage', { key: 'secret', encrypt: true })).toMatchObject({
      data: { id: 1 },
    });
    await expect(miniProgram.callWxMethod('getStorage', { key: 'secret' })).rejects.toThrow('data not found');
  });

  test('an unlisted wx API throws, is named, and fails the run; font size and theme are those asked for', async () => {
    const other = await Hand.launch(cloud, { fontSizeSetting: 24, theme: 'dark' });
    await other.tap('.unlisted');
    await (await other.top()).waitFor(() => other.app.unknownApis().length > 0);
    expect(other.app.unknownApis()).toEqual(['chooseImage']);
    await other.go('switchTab', '/pages/mine/mine');
    expect(await other.text('.app')).toBe('24 dark');
    await expect(other.app.close()).rejects.toThrow('chooseImage');
  });
});
