import type { Browser, Page } from 'playwright-core';
import { fetchPhoto } from '@/contracts/attachment/fetch';
import type { AttachmentId } from '@/domain/attachment/attachment-id';
import { jpegProblem, sizeOfJpeg } from '@/domain/attachment/jpeg';
import { type ProductCloud, startProductCloud } from '../support/product-cloud';
import { openWindow, startBrowser } from './support/browser';
import { openPhotoPage } from './support/photo-page';
import { tokenOf } from './support/token-of';

/** The field of photos in Chromium: real pictures, the browser's own canvas, the real functions behind it. */
jest.setTimeout(180_000);

const PERSON = 'wang-yanshi';
const MOST_SENT_BYTES = 400 * 1024;

let cloud: ProductCloud;
let browser: Browser;
let page: Page;
let errors: string[];
beforeAll(async () => {
  cloud = await startProductCloud();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await cloud?.remove();
});
beforeEach(async () => {
  ({ page, errors } = await openWindow(browser));
  await openPhotoPage(page, cloud.url, await tokenOf(cloud, PERSON));
});
afterEach(async () => {
  await page.context().close();
});

/** A picture as a phone takes it, drawn in the browser: paper, writing, grain; `blur` in pixels of the picture. */
async function picture({ width = 4000, height = 3000, blur = 0, grain = 40 } = {}): Promise<Buffer> {
  const base64 = await page.evaluate(
    (wish) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [wish.width, wish.height];
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      if (wish.blur > 0) pen.filter = `blur(${wish.blur}px)`;
      pen.fillStyle = '#f0f0ea';
      pen.fillRect(0, 0, wish.width, wish.height);
      pen.fillStyle = '#222';
      pen.font = `${wish.width / 50}px sans-serif`;
      for (let y = wish.height / 10; y < wish.height; y += wish.height / 16)
        pen.fillText('医疗住院收费票据 合计 12345.67 元 县人民医院', wish.width / 12, y);
      if (wish.grain > 0) {
        const pixels = pen.getImageData(0, 0, wish.width, wish.height);
        let seed = 7;
        for (let at = 0; at < pixels.data.length; at += 4) {
          seed = (seed * 1103515245 + 12345) % 2147483648;
          const noise = (seed / 2147483648 - 0.5) * wish.grain;
          for (const channel of [0, 1, 2])
            pixels.data[at + channel] = (pixels.data[at + channel] ?? 0) + noise;
        }
        pen.putImageData(pixels, 0, 0);
      }
      return canvas.toDataURL('image/jpeg', 0.95).split(',')[1] ?? '';
    },
    { width, height, blur, grain },
  );
  return Buffer.from(base64, 'base64');
}

async function choose(
  ...files: { readonly name?: string; readonly mimeType?: string; readonly buffer: Buffer }[]
) {
  const chooser = page.waitForEvent('filechooser');
  await page.locator('#photos-medicalBill-album').click();
  await (await chooser).setFiles(
    files.map((file) => ({ name: 'photo.jpg', mimeType: 'image/jpeg', ...file })),
  );
}

const value = async (): Promise<{ attachmentId: AttachmentId }[]> =>
  JSON.parse((await page.locator('#value').textContent()) ?? '[]');
const says = (words: string) => page.getByText(words, { exact: false }).first().waitFor();

async function stored(index = 0): Promise<Buffer> {
  const attachmentId = (await value())[index]?.attachmentId as AttachmentId;
  return Buffer.from((await cloud.ask(PERSON, fetchPhoto, { attachmentId })).content, 'base64');
}

test('a photo of twelve megapixels arrives small enough and 1600 px long', async () => {
  const large = await picture();
  expect(large.length).toBeGreaterThan(2_000_000);
  await choose({ buffer: large });
  await says('已传好 1 张');
  const photo = await stored();
  expect(photo.length).toBeLessThanOrEqual(MOST_SENT_BYTES);
  expect(jpegProblem(photo)).toBeUndefined();
  expect(sizeOfJpeg(photo)).toEqual({ width: 1600, height: 1200 });
  expect(errors).toEqual([]);
});

test('the words of its purpose are in the pixels of every part of it', async () => {
  await choose({ buffer: await picture({ width: 1600, height: 1200, grain: 0 }) });
  await says('已传好 1 张');
  const plain = await picture({ width: 1600, height: 1200, grain: 0 });
  const changed = await page.evaluate(
    async ([before = '', after = '']) => {
      const pixelsOf = async (base64: string) => {
        const image = new Image();
        image.src = `data:image/jpeg;base64,${base64}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
        const pen = canvas.getContext('2d');
        pen?.drawImage(image, 0, 0);
        return pen?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
      };
      const [one, other] = await Promise.all([pixelsOf(before), pixelsOf(after)]);
      const parts = new Array<number>(16).fill(0);
      for (let at = 0; at < one.length; at += 4) {
        const pixel = at / 4;
        const part = Math.floor(((pixel / 1600) * 4) / 1200) * 4 + Math.floor(((pixel % 1600) * 4) / 1600);
        if (Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > 30) parts[part] = (parts[part] ?? 0) + 1;
      }
      return parts.map((count) => count / ((1600 * 1200) / 16));
    },
    [plain.toString('base64'), (await stored()).toString('base64')],
  );
  expect(Math.min(...changed)).toBeGreaterThan(0.005);
  expect(Math.max(...changed)).toBeLessThan(0.25);
});

test('a blurred photo is asked about and never forbidden; a sharp one is not asked about', async () => {
  await choose(
    { buffer: await picture({ width: 2000, height: 1500, blur: 12, grain: 6 }) },
    { buffer: await picture({ width: 1200, height: 1600 }) },
  );
  await says('照片有点糊，要不要重拍？');
  await says('已传好 1 张，还有 1 张没传好');
  await page.getByRole('button', { name: '看得清，就用这张' }).click();
  await says('已传好 2 张');
});

test('a file that no browser opens says so in words, and the others stay', async () => {
  await choose(
    { buffer: await picture({ width: 800, height: 600 }) },
    { name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: Buffer.from('....ftypheic not a picture') },
  );
  await says('这张照片的格式手机浏览器打不开，请改用拍照。');
  await says('已传好 1 张');
  await page.getByRole('button', { name: '知道了' }).click();
  await page.getByText('打不开').waitFor({ state: 'detached' });
  expect(await value()).toHaveLength(1);
});

test('a lost network loses no photo, and sending again makes no second one', async () => {
  const ids: string[] = [];
  let isOffline = true;
  await page.route('**/call/attachment/upload', async (route) => {
    ids.push((route.request().postDataJSON() as { requestId: string }).requestId);
    // The first call reaches the cloud and only its answer is lost.
    if (ids.length === 1) await route.fetch();
    if (isOffline) await route.abort();
    else await route.continue();
  });
  await choose({ buffer: await picture({ width: 900, height: 900 }) });
  await says('网络不通');
  isOffline = false;
  await page.getByRole('button', { name: '再传一次' }).click();
  await says('已传好 1 张');
  expect(new Set(ids).size).toBe(1);
  const own = await cloud.documents.query('attachments', {
    where: { _id: (await value())[0]?.attachmentId ?? '' },
    limit: 10,
  });
  expect(own).toHaveLength(1);
});

test('pages are put in order, looked at in large, and removed, with the keyboard too', async () => {
  await choose(
    { buffer: await picture({ width: 700, height: 500 }) },
    { buffer: await picture({ width: 500, height: 700 }) },
  );
  await says('已传好 2 张');
  const before = await value();
  await page.getByRole('button', { name: '把看病的票据第 2 张往前移' }).focus();
  await page.keyboard.press('Enter');
  expect(await value()).toEqual([...before].reverse());
  await page.getByRole('button', { name: '看照片，看病的票据第 1 张', exact: true }).first().click();
  const large = page.getByRole('dialog', { name: '看病的票据第 1 张' });
  await large.getByRole('img').waitFor();
  await page.keyboard.press('Escape');
  await large.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '删掉看病的票据第 1 张' }).click();
  expect(await value()).toEqual(before.slice(0, 1));
  await says('已传好 1 张');
});

test('everything to press is large enough, named, and within a narrow screen, in 长辈模式 too', async () => {
  await choose(
    { buffer: await picture({ width: 700, height: 500 }) },
    { buffer: await picture({ width: 2000, height: 1500, blur: 12, grain: 6 }) },
  );
  await says('照片有点糊');
  await says('已传好 1 张');
  for (const smallest of [44, 60]) {
    if (smallest === 60)
      await page.locator('.shell').evaluate((shell) => shell.classList.add('shell--elder'));
    await page.setViewportSize({ width: 320, height: 640 });
    const targets = await page.getByRole('button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { width, height, left, right } = button.getBoundingClientRect();
        return {
          name: button.getAttribute('aria-label') ?? button.textContent ?? '',
          width,
          height,
          left,
          right,
        };
      }),
    );
    expect(targets.length).toBeGreaterThan(5);
    expect(
      targets.filter(
        ({ name, width, height, left, right }) =>
          !name || Math.min(width, height) < smallest || left < 0 || right > 320,
      ),
    ).toEqual([]);
  }
  expect(await page.getByRole('img').count()).toBe(2);
});
