import type { Locator, Page } from 'playwright-core';
import { type Hand, NAME_STROKES } from './hand';

/** A sharp picture of a paper, as JPEG in base64. Runs in the page, so it must not use anything from outside itself. */
function drawPaper(): string {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1600, 1200];
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = '#f2f0ea';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#222';
  pen.font = '40px sans-serif';
  for (let y = 100; y < canvas.height; y += 80) pen.fillText('医疗住院收费票据 合计 12345.67 元', 100, y);
  return canvas.toDataURL('image/jpeg', 0.92).split(',')[1] ?? '';
}

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

  async photo(id: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.tap(`${id}-album`);
    const buffer = Buffer.from(await this.page.evaluate(drawPaper), 'base64');
    await (await chooser).setFiles({ name: 'paper.jpg', mimeType: 'image/jpeg', buffer });
  }

  async seePhoto(id: string): Promise<void> {
    await this.tap(id);
    await this.page.locator('.photo-dialog img').waitFor();
    await this.page.locator('.photo-dialog__close').click();
    await this.page.locator('.photo-dialog').waitFor({ state: 'detached' });
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
