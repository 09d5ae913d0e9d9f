import { eventually } from '../../support/eventually';
import type { LaunchedMiniProgram, MiniProgram } from '../runtime';
import { type Hand, NAME_STROKES } from './hand';
import { IS_DEVTOOLS } from './is-devtools';
import { PATIENCE_MS } from './see';

type Page = NonNullable<Awaited<ReturnType<MiniProgram['currentPage']>>>;
type Element = NonNullable<Awaited<ReturnType<Page['$']>>>;

/** Drives a mini-program by miniprogram-automator and nothing else, so that it also works on DevTools. */
export class MiniProgramHand implements Hand {
  constructor(private readonly app: LaunchedMiniProgram) {}

  async tap(id: string): Promise<void> {
    await this.with(id, (element) => element.tap());
  }

  async type(id: string, text: string): Promise<void> {
    await this.with(`${id}-input`, async (element) => {
      if (element.tagName === 'picker') return element.trigger('change', { value: text });
      if (!('input' in element) || typeof element.input !== 'function')
        throw new Error(`#${id} takes no text`);
      await element.input(text);
      await element.trigger('blur', { value: text });
    });
  }

  async sign(id: string): Promise<void> {
    await this.with(`${id} .signature-pad__ghost`, async () => undefined);
    await this.with(`${id}-canvas`, async (canvas) => {
      const { left, top } = await canvas.offset();
      const { width, height } = await canvas.size();
      const at = ([x, y]: readonly [number, number]) => ({
        touches: [{ identifier: 0, pageX: left + x * Number(width), pageY: top + y * Number(height) }],
      });
      for (const [first, ...rest] of NAME_STROKES) {
        if (!first) continue;
        await canvas.touchstart(at(first));
        for (const point of rest) await canvas.touchmove(at(point));
        await canvas.touchend();
      }
    });
  }

  async photo(id: string): Promise<void> {
    await this.tap(`${id}-camera`);
  }

  async seePhoto(id: string): Promise<void> {
    const shown = () => this.app.calls().filter(({ api }) => api === 'previewImage').length;
    const before = shown();
    await this.tap(id);
    if (IS_DEVTOOLS) return;
    await eventually(() => {
      if (shown() === before) throw new Error(`#${id} showed no photo`);
    }, PATIENCE_MS);
  }

  text(id: string): Promise<string> {
    return this.with(id, (element) => element.text());
  }

  typed(id: string): Promise<string> {
    return this.with(`${id}-input`, (element) => element.value());
  }

  async has(id: string): Promise<boolean> {
    return (await (await this.page()).$(`#${id}`)) !== null;
  }

  async words(): Promise<string> {
    return (await (await this.page()).$('.shell'))?.text() ?? '';
  }

  /** Size of the type of the first element that fits, in px. */
  async typeSize(selector: string): Promise<number> {
    const element = await (await this.page()).$(selector);
    return Number.parseFloat((await element?.style('font-size')) ?? '');
  }

  /** How many elements of the screen fit. */
  async count(selector: string): Promise<number> {
    return (await (await this.page()).$$(selector)).length;
  }

  async path(): Promise<string> {
    return (await this.page()).path;
  }

  /** A screen may be drawn anew between finding an element and touching it: then it is found again. */
  private async with<T>(id: string, what: (element: Element) => Promise<T>): Promise<T> {
    const done: T[] = [];
    await eventually(async () => {
      const element = await (await this.page()).$(`#${id}`);
      if (!element) throw new Error(`no #${id} on ${await this.path()}`);
      done.push(await what(element));
    }, PATIENCE_MS);
    return done[0] as T;
  }

  private async page(): Promise<Page> {
    const page = await this.app.miniProgram.currentPage();
    if (!page) throw new Error('no page');
    return page;
  }
}
