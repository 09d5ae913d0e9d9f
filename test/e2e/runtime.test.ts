import { Hand, startCloud, type YesCloud } from './fixtures/hand';

/** A busy machine may be slow; no test waits longer than it must. */
jest.setTimeout(60_000);

let cloud: YesCloud;
let hand: Hand;

beforeAll(async () => {
  cloud = await startCloud();
  hand = await Hand.launch(cloud);
});

afterAll(async () => {
  await hand.app.close();
  cloud.server.close();
});

beforeEach(async () => {
  await hand.go('reLaunch', '/pages/home/home');
});

describe('templates, data and events', () => {
  test('a tap runs the handler with the dataset of its own element and bubbles to the outer one', async () => {
    await hand.tap('.add');
    expect([await hand.text('.n'), await hand.text('.outer-taps')]).toEqual(['3', '1']);
  });

  test('catch keeps a tap from bubbling', async () => {
    await hand.tap('.caught');
    expect([await hand.text('.n'), await hand.text('.outer-taps')]).toEqual(['1', '0']);
  });

  test('a disabled button cannot be tapped, and neither can what is not drawn', async () => {
    await hand.tap('.off');
    expect(await hand.text('.n')).toBe('0');
    await expect(hand.tap('.hidden')).rejects.toThrow('not visible');
  });

  test('WXS, loops and templates are rendered; a false condition is not', async () => {
    await hand.tap('.add');
    expect(await hand.text('.double')).toBe('6');
    const lines = (await (await hand.top()).$$('.line')) as { text(): Promise<string> }[];
    expect(await Promise.all(lines.map((each) => each.text()))).toEqual(['甲', '乙']);
    expect(await (await hand.top()).$('.never')).toBeNull();
  });

  test('a finger held down makes a longpress', async () => {
    await (await hand.find('.sized')).longpress();
    expect(await hand.text('.sized')).toBe('1');
  });

  test('a component keeps its inside to itself and speaks through events', async () => {
    const page = await hand.top();
    expect(await page.$('.inside')).toBeNull();
    const badge = await hand.find('#badge');
    expect(await (await badge.$('.inside'))?.text()).toBe('0');
    expect(await hand.text('.slotted')).toBe('槽');
    await (badge as unknown as { callMethod(name: string): Promise<unknown> }).callMethod('press');
    expect(await hand.text('.badge-said')).toBe('0');
  });

  test('page data can be read and set, and methods called', async () => {
    const page = await hand.top();
    await page.setData({ n: 7 });
    expect(await page.data('lines[1]')).toBe('乙');
    expect(await hand.text('.n')).toBe('7');
    await page.callMethod('outerTap');
    expect(await hand.text('.outer-taps')).toBe('1');
  });

  test('the program sees neither the browser nor new Function', async () => {
    expect(await hand.text('.globals')).toBe('undefined undefined undefined undefined undefined 不可以');
  });
});

describe('styles and attributes', () => {
  test('rpx, imports and type selectors count, inline too', async () => {
    const heading = await hand.find('#heading');
    expect(await heading.style('font-size')).toBe('20px');
    expect(await heading.style('padding-left')).toBe('10px');
    expect(await heading.style('color')).toBe('rgb(1, 2, 3)');
    expect((await (await hand.find('.sized')).size()).width).toBe(188);
  });

  test('styles of one page do not reach another', async () => {
    expect(await (await hand.find('.strong')).style('text-decoration-line')).toBe('underline');
    await hand.go('switchTab', '/pages/mine/mine');
    expect(await (await hand.find('.strong')).style('text-decoration-line')).toBe('none');
  });

  test('aria attributes are in the document; empty ones are left out', async () => {
    const heading = await hand.find('#heading');
    expect(await heading.attribute('aria-role')).toBe('heading');
    expect(await heading.attribute('aria-label')).toBe('标题');
    await hand.tap('.add');
    expect(await heading.attribute('aria-label')).toBeNull();
    expect(await heading.wxml()).toBe('<text>小样</text>');
  });
});

describe('form components', () => {
  beforeEach(async () => {
    await hand.go('navigateTo', '/pages/fields/fields');
  });

  test('an input takes text up to its maxlength', async () => {
    const input = (await (await hand.find('.name')).$('input')) as unknown as {
      input(text: string): Promise<void>;
      value(): Promise<unknown>;
      trigger(type: string, detail: object): Promise<void>;
    };
    await input.input('欧阳修之子');
    expect(await input.value()).toBe('欧阳修之');
    expect(await (await hand.top()).data('name')).toBe('欧阳修之');
    await input.trigger('blur', { value: '欧阳修之' });
    expect(await hand.seen()).toEqual({ left: '欧阳修之' });
  });

  test('choices change by a tap on them or on their label', async () => {
    await hand.tap('.rice');
    await hand.tap('.oil');
    await hand.tap('.other');
    await hand.tap('.agree');
    expect(await hand.seen()).toEqual({ needs: ['米', '油'], who: 'other', agree: true });
    await hand.tap('.self');
    expect(await hand.seen()).toMatchObject({ who: 'self' });
  });

  test('a submit button hands over every named field', async () => {
    await (await hand.find('.year')).trigger('change', { value: 1 });
    await hand.tap('.rice');
    await hand.tap('.submit');
    expect((await hand.seen()).submitted).toEqual({
      name: '',
      story: '',
      year: 1,
      needs: ['米'],
      who: 'self',
      agree: false,
    });
  });

  test('a tap cannot be triggered as a mere event, as on DevTools', async () => {
    await expect((await hand.find('.submit')).trigger('tap')).rejects.toThrow('use tap()');
  });

  test('scrolling to the end is noticed', async () => {
    const list = (await hand.find('.list')) as unknown as { scrollTo(x: number, y: number): Promise<void> };
    await list.scrollTo(0, 450);
    expect(JSON.parse(await hand.textThatFits('.seen', /end/))).toEqual({ end: true });
  });
});

describe('other components', () => {
  test('page-meta sets the root font size and the style of its page alone', async () => {
    await hand.go('switchTab', '/pages/mine/mine');
    const said = await hand.find('.app');
    expect(await said.style('font-size')).toBe('17px');
    expect(await said.style('letter-spacing')).toBe('3px');
    await hand.go('switchTab', '/pages/home/home');
    expect(await (await hand.find('.n')).style('letter-spacing')).toBe('normal');
  });

  test('a swiper swipes and a picture of the build loads', async () => {
    await hand.go('switchTab', '/pages/mine/mine');
    const cards = (await hand.find('.cards')) as unknown as { swipeTo(index: number): Promise<void> };
    await cards.swipeTo(1);
    expect(await hand.textThatFits('.card', /1/)).toBe('1');
    expect(await hand.textThatFits('.loaded', /./)).toBe('3x2');
  });
});
