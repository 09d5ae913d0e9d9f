import type { Locator, Page } from 'playwright-core';
import { type Hand, NAME_STROKES } from './hand';

/** Drives the H5 face with mouse and keyboard. Taro keeps earlier screens in the document: only what shows counts. */
export class BrowserHand implements Hand {
  constructor(readonly page: Page) {}

  /** The element of the screen on top. */
  find(id: string): Locator {
    return this.page.locator(`#${id}:visible`).last();
  }

  async tap(id: string): Promise<void> {
    await this.find(id).click();
  }

  async type(id: string, text: string): Promise<void> {
    await this.find(`${id}-input`).fill(text);
  }

  async sign(id: string): Promise<void> {
    const canvas = this.find(`${id}-canvas`);
    await canvas.scrollIntoViewIfNeeded();
    const box = await canvas.boundingBox();
    if (!box) throw new Error(`#${id} has no place on the screen`);
    const { mouse } = this.page;
    for (const [first, ...rest] of NAME_STROKES) {
      if (!first) continue;
      await mouse.move(box.x + first[0] * box.width, box.y + first[1] * box.height);
      await mouse.down();
      for (const [x, y] of rest)
        await mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: 3 });
      await mouse.up();
    }
  }

  async text(id: string): Promise<string> {
    return (await this.find(id).textContent()) ?? '';
  }

  async typed(id: string): Promise<string> {
    return this.find(`${id}-input`).inputValue();
  }

  async has(id: string): Promise<boolean> {
    return (await this.find(id).count()) > 0;
  }

  async words(): Promise<string> {
    return (await this.page.locator('.shell:visible').allInnerTexts()).join('\n');
  }
}
