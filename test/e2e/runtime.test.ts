import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type LaunchedMiniProgram, launchMiniProgram } from './runtime';

/** A busy machine may be slow; no test waits longer than it must. */
jest.setTimeout(30_000);

const DIST = join(__dirname, 'fixtures/mini');

interface CloudCall {
  readonly path: string | undefined;
  readonly token: string | undefined;
  readonly body: unknown;
}

/** A cloud that says yes to everything and remembers what it was asked. */
async function startCloud(): Promise<{ url: string; calls: CloudCall[]; server: Server }> {
  const calls: CloudCall[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => {
      calls.push({ path: request.url, token: request.headers.authorization, body: JSON.parse(text) });
      response.end(JSON.stringify({ ok: true, data: null }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls, server };
}

let cloud: Awaited<ReturnType<typeof startCloud>>;
let app: LaunchedMiniProgram;

async function launch(
  options: Partial<Parameters<typeof launchMiniProgram>[0]> = {},
): Promise<LaunchedMiniProgram> {
  return launchMiniProgram({ dist: DIST, cloud: { url: cloud.url, token: 'token-wang' }, ...options });
}

/** The page on top. */
async function top() {
  const page = await app.miniProgram.currentPage();
  if (!page) throw new Error('no page');
  return page;
}

async function find(selector: string) {
  const page = await top();
  await page.waitFor(selector);
  const element = await page.$(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

async function text(selector: string): Promise<string> {
  return (await find(selector)).text();
}

async function tap(selector: string): Promise<void> {
  await (await find(selector)).tap();
}

/** Waits until an element says something that fits, and gives what it says. */
async function textThatFits(selector: string, expected: RegExp): Promise<string> {
  const page = await top();
  let last = '';
  await page.waitFor(async () => {
    last = (await (await page.$(selector))?.text()) ?? '';
    return expected.test(last);
  });
  return last;
}

async function waitForPage(path: string): Promise<void> {
  const page = await top();
  await page.waitFor(async () => (await app.miniProgram.currentPage())?.path === path);
}

async function seen(): Promise<Record<string, unknown>> {
  return JSON.parse(await text('.seen')) as Record<string, unknown>;
}

async function go(
  method: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab',
  url: string,
): Promise<void> {
  await app.miniProgram.callWxMethod(method, { url });
}

async function events(): Promise<string[]> {
  return app.miniProgram.evaluate('() => getApp().globalData.events');
}

beforeAll(async () => {
  cloud = await startCloud();
  app = await launch({ storage: { draft: '写了一半' } });
}, 60_000);

afterAll(async () => {
  await app.close().catch(() => {});
  cloud.server.close();
});

beforeEach(async () => {
  await go('reLaunch', '/pages/home/home');
});

describe('templates, data and events', () => {
  test('a tap runs the handler with the dataset of its own element and bubbles to the outer one', async () => {
    await tap('.add');
    expect([await text('.n'), await text('.outer-taps')]).toEqual(['3', '1']);
  });

  test('catch keeps a tap from bubbling', async () => {
    await tap('.caught');
    expect([await text('.n'), await text('.outer-taps')]).toEqual(['1', '0']);
  });

  test('a disabled button cannot be tapped, and neither can what is not drawn', async () => {
    await tap('.off');
    expect(await text('.n')).toBe('0');
    await expect(tap('.hidden')).rejects.toThrow('not visible');
  });

  test('WXS, loops and templates are rendered; a false condition is not', async () => {
    await tap('.add');
    expect(await text('.double')).toBe('6');
    const lines = (await (await top()).$$('.line')) as { text(): Promise<string> }[];
    expect(await Promise.all(lines.map((each) => each.text()))).toEqual(['甲', '乙']);
    expect(await (await top()).$('.never')).toBeNull();
  });

  test('a finger held down makes a longpress', async () => {
    await (await find('.sized')).longpress();
    expect(await text('.sized')).toBe('1');
  });

  test('a component keeps its inside to itself and speaks through events', async () => {
    const page = await top();
    expect(await page.$('.inside')).toBeNull();
    const badge = await find('#badge');
    expect(await (await badge.$('.inside'))?.text()).toBe('0');
    expect(await text('.slotted')).toBe('槽');
    await (badge as unknown as { callMethod(name: string): Promise<unknown> }).callMethod('press');
    expect(await text('.badge-said')).toBe('0');
  });

  test('page data can be read and set, and methods called', async () => {
    const page = await top();
    await page.setData({ n: 7 });
    expect(await page.data('lines[1]')).toBe('乙');
    expect(await text('.n')).toBe('7');
    await page.callMethod('outerTap');
    expect(await text('.outer-taps')).toBe('1');
  });

  test('the program sees neither the browser nor new Function', async () => {
    expect(await text('.globals')).toBe('undefined undefined undefined undefined undefined 不可以');
  });
});

describe('styles and attributes', () => {
  test('rpx, imports and type selectors count, inline too', async () => {
    const heading = await find('#heading');
    expect(await heading.style('font-size')).toBe('20px');
    expect(await heading.style('padding-left')).toBe('10px');
    expect(await heading.style('color')).toBe('rgb(1, 2, 3)');
    expect((await (await find('.sized')).size()).width).toBe(188);
  });

  test('styles of one page do not reach another', async () => {
    expect(await (await find('.strong')).style('text-decoration-line')).toBe('underline');
    await go('switchTab', '/pages/mine/mine');
    expect(await (await find('.strong')).style('text-decoration-line')).toBe('none');
  });

  test('aria attributes are in the document; empty ones are left out', async () => {
    const heading = await find('#heading');
    expect(await heading.attribute('aria-role')).toBe('heading');
    expect(await heading.attribute('aria-label')).toBe('标题');
    await tap('.add');
    expect(await heading.attribute('aria-label')).toBeNull();
    expect(await heading.wxml()).toBe('<text>小样</text>');
  });
});

describe('form components', () => {
  beforeEach(async () => {
    await go('navigateTo', '/pages/fields/fields');
  });

  test('an input takes text up to its maxlength', async () => {
    const input = (await (await find('.name')).$('input')) as unknown as {
      input(text: string): Promise<void>;
      value(): Promise<unknown>;
      trigger(type: string, detail: object): Promise<void>;
    };
    await input.input('欧阳修之子');
    expect(await input.value()).toBe('欧阳修之');
    expect(await (await top()).data('name')).toBe('欧阳修之');
    await input.trigger('blur', { value: '欧阳修之' });
    expect(await seen()).toEqual({ left: '欧阳修之' });
  });

  test('choices change by a tap on them or on their label', async () => {
    await tap('.rice');
    await tap('.oil');
    await tap('.other');
    await tap('.agree');
    expect(await seen()).toEqual({ needs: ['米', '油'], who: 'other', agree: true });
    await tap('.self');
    expect(await seen()).toMatchObject({ who: 'self' });
  });

  test('a submit button hands over every named field', async () => {
    await (await find('.year')).trigger('change', { value: 1 });
    await tap('.rice');
    await tap('.submit');
    expect((await seen()).submitted).toEqual({
      name: '',
      story: '',
      year: 1,
      needs: ['米'],
      who: 'self',
      agree: false,
    });
  });

  test('a tap cannot be triggered as a mere event, as on DevTools', async () => {
    await expect((await find('.submit')).trigger('tap')).rejects.toThrow('use tap()');
  });

  test('scrolling to the end is noticed', async () => {
    const list = (await find('.list')) as unknown as { scrollTo(x: number, y: number): Promise<void> };
    await list.scrollTo(0, 450);
    expect(JSON.parse(await textThatFits('.seen', /end/))).toEqual({ end: true });
  });
});

describe('other components', () => {
  test('page-meta sets the root font size and the style of its page alone', async () => {
    await go('switchTab', '/pages/mine/mine');
    const said = await find('.app');
    expect(await said.style('font-size')).toBe('17px');
    expect(await said.style('letter-spacing')).toBe('3px');
    await go('switchTab', '/pages/home/home');
    expect(await (await find('.n')).style('letter-spacing')).toBe('normal');
  });

  test('a swiper swipes and a picture of the build loads', async () => {
    await go('switchTab', '/pages/mine/mine');
    const cards = (await find('.cards')) as unknown as { swipeTo(index: number): Promise<void> };
    await cards.swipeTo(1);
    expect(await textThatFits('.card', /1/)).toBe('1');
    expect(await textThatFits('.loaded', /./)).toBe('3x2');
  });
});

describe('pages', () => {
  test('pages come and go with their lifecycle, and the query stays encoded', async () => {
    const before = (await events()).length;
    await tap('.to-fields');
    await waitForPage('pages/fields/fields');
    expect(JSON.parse(await text('.query'))).toEqual({ id: '1', name: '%E7%8E%8B' });
    await app.miniProgram.callWxMethod('navigateBack');
    expect((await events()).slice(before)).toEqual(['home hide', 'fields unload', 'home show']);
  });

  test('an eleventh page is refused', async () => {
    for (let depth = 2; depth <= 10; depth += 1) await go('navigateTo', '/pages/fields/fields');
    expect(await app.miniProgram.pageStack()).toHaveLength(10);
    await tap('.deeper');
    expect(await textThatFits('.route-error', /./)).toBe('navigateTo:fail webview count limit exceed');
  });

  test('tab pages stay open and are reached only by switchTab', async () => {
    await expect(go('navigateTo', '/pages/mine/mine')).rejects.toThrow('can not navigateTo a tabbar page');
    await expect(go('switchTab', '/pages/fields/fields')).rejects.toThrow('can not switch to no-tabBar page');
    await expect(go('navigateTo', '/pages/none/none')).rejects.toThrow('is not found');
    await tap('.add');
    await go('switchTab', '/pages/mine/mine');
    await go('switchTab', '/pages/home/home');
    expect(await text('.n')).toBe('3');
  });

  test('the code of a subpackage runs only when one of its pages opens; a canvas can be drawn on and read', async () => {
    expect(await events()).not.toContain('subpackage code ran');
    await go('redirectTo', '/pages/fields/fields').catch(() => {});
    await go('navigateTo', '/more/draw/draw');
    expect(await events()).toContain('subpackage code ran');
    const page = await top();
    await page.waitFor(async () => Boolean(await page.callMethod('hasOwnProperty', 'context')));
    const pad = await find('#pad');
    await pad.touchstart({ touches: [{ pageX: 10, pageY: 10 }] });
    await pad.touchmove({ touches: [{ pageX: 150, pageY: 60 }] });
    await pad.touchend();
    expect(await textThatFits('.picture', /./)).toBe('200x100 iVBOR true');
  });

  test('going to the background and back tells page and app', async () => {
    const before = (await events()).length;
    await app.switchAway();
    expect((await events()).slice(before)).toEqual(['home hide', 'app hide', 'app show', 'home show']);
  });
});

describe('the cloud', () => {
  beforeEach(() => {
    cloud.calls.length = 0;
  });

  test('a cloud call becomes one POST with the token of whoever holds the phone', async () => {
    await tap('.call');
    expect(await textThatFits('.answer', /./)).toBe('{"ok":true,"data":null}');
    await app.setCloud('token-li');
    await tap('.call');
    const page = await top();
    await page.waitFor(() => cloud.calls.length === 2);
    const call = { path: '/call/cases/submit', body: { requestId: 'r1', data: { name: '王' } } };
    expect(cloud.calls).toEqual([
      { ...call, token: 'Bearer token-wang' },
      { ...call, token: 'Bearer token-li' },
    ]);
  });

  test('without a network a cloud call fails and the program is told', async () => {
    await go('switchTab', '/pages/mine/mine');
    await app.setOnline(false);
    expect(await text('.strong')).toBe('断');
    await go('reLaunch', '/pages/home/home');
    await tap('.call');
    expect(await textThatFits('.answer', /./)).toMatch(/^cloud.callFunction:fail .*-501000/);
    expect(cloud.calls).toEqual([]);
    await app.setOnline(true);
  });

  test('a subscription may be asked for in a tap, not after a cloud call, and again after a confirmed dialog', async () => {
    await tap('.ask');
    expect(await textThatFits('.consent', /./)).toBe('accept');
    expect(cloud.calls.at(-1)).toMatchObject({
      path: '/local/consent',
      body: { templateIds: ['T1'], decision: 'accept' },
    });
    await tap('.ask-late');
    expect(await textThatFits('.consent', /fail/)).toMatch(
      /^10005 requestSubscribeMessage:fail can only be invoked by user TAP/,
    );
    await tap('.ask-after-modal');
    expect(await textThatFits('.consent', /^accept/)).toBe('accept');
  });

  test('a test can put its own answer in the place of an API and take it away again', async () => {
    await app.miniProgram.mockWxMethod('showModal', { confirm: false, cancel: true });
    await tap('.ask-after-modal');
    const page = await top();
    await page.waitFor(() => app.calls().at(-1)?.api === 'showModal');
    expect(await text('.consent')).toBe('');
    await app.miniProgram.mockWxMethod(
      'showModal',
      'function (options) { return { confirm: options.title.length > 0 } }',
    );
    await tap('.ask-after-modal');
    expect(await textThatFits('.consent', /./)).toBe('accept');
    await app.miniProgram.restoreWxMethod('showModal');
  });
});

describe('what a run shows', () => {
  test('calls, and the cost of pages', async () => {
    await tap('.add');
    const page = await top();
    await page.waitFor(() => app.stats().some((each) => each.path === 'pages/home/home'));
    const home = app.stats().find((each) => each.path === 'pages/home/home');
    expect(home?.maxNodes).toBeGreaterThan(25);
    expect(home?.maxSetDataBytes).toBeGreaterThan('{"n":3}'.length);
    expect(home?.maxDepth).toBe(2);
    expect(app.calls()).toContainEqual({
      api: 'cloud.callFunction',
      argument: { name: 'cases', data: { action: 'list' } },
      page: 'pages/home/home',
    });
  });

  test('an exception in a handler is recorded and reaches the client', async () => {
    const told: unknown[] = [];
    app.miniProgram.on('exception', (exception: unknown) => told.push(exception));
    await tap('.throws');
    await (await top()).waitFor(() => told.length > 0);
    expect(told).toEqual([expect.objectContaining({ message: '家里没人' })]);
    expect(app.exceptions().at(-1)?.stack).toContain('pages/home/home.js:85:');
  });

  test('the console and exposed functions reach the client', async () => {
    const told: unknown[] = [];
    app.miniProgram.on('console', (entry: unknown) => told.push(entry));
    await app.miniProgram.exposeFunction('hear', (...words: unknown[]) => told.push(words));
    await app.miniProgram.evaluate('() => getApp().greet()');
    await app.miniProgram.evaluate("() => hear('喂', 2)");
    await (await top()).waitFor(() => told.length === 2);
    expect(told).toEqual([{ type: 'log', args: ['您好', { a: 1 }] }, ['喂', 2]]);
    expect(
      await app.miniProgram.evaluate('(a, b) => [a + b, typeof window, getCurrentPages().length]', 1, 2),
    ).toEqual([3, 'undefined', 1]);
  });
});

describe('a phone', () => {
  test('storage survives a killed program; what it was launched with is not written again', async () => {
    const { miniProgram } = app;
    expect(await miniProgram.callWxMethod('getStorageSync', 'draft')).toBe('写了一半');
    await miniProgram.callWxMethod('setStorageSync', 'draft', '写完了');
    await miniProgram.callWxMethod('setStorage', { key: 'secret', data: { id: 1 }, encrypt: true });
    await app.relaunch();
    expect((await events()).slice(0, 2)).toEqual(['launch pages/home/home', 'app show']);
    expect(await miniProgram.callWxMethod('getStorageSync', 'draft')).toBe('写完了');
    expect(await miniProgram.callWxMethod('getStorage', { key: 'secret', encrypt: true })).toMatchObject({
      data: { id: 1 },
    });
    await expect(miniProgram.callWxMethod('getStorage', { key: 'secret' })).rejects.toThrow('data not found');
  });

  test('an unlisted wx API throws, is named, and fails the run; font size and theme are those asked for', async () => {
    const first = app;
    app = await launch({ fontSizeSetting: 24, theme: 'dark' });
    try {
      await tap('.unlisted');
      await (await top()).waitFor(() => app.unknownApis().length > 0);
      expect(app.unknownApis()).toEqual(['chooseImage']);
      await go('switchTab', '/pages/mine/mine');
      expect(await text('.app')).toBe('24 dark');
      await expect(app.close()).rejects.toThrow('chooseImage');
    } finally {
      app = first;
    }
  });
});
