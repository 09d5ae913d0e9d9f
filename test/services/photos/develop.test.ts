import type { Darkroom, PhotoPen, Sheet } from '@/services/photos/darkroom.shared';
import { develop, WANTED_BYTES } from '@/services/photos/develop';
import { WATERMARK } from '@/services/photos/watermark';

/** A darkroom that draws nothing and writes down what it was asked; a JPEG has `weight` bytes a pixel and quality. */
function darkroom({ width = 4000, height = 3000, weight = 0.1, opens = true } = {}) {
  const written: string[] = [];
  const jpegs: { width: number; height: number; quality: number }[] = [];
  const sheet = (sheetWidth: number, sheetHeight: number): Sheet => {
    const nothing = () => undefined;
    const pen = {
      ...{ fillRect: nothing, drawImage: nothing, save: nothing, restore: nothing, translate: nothing },
      ...{ rotate: nothing, strokeText: nothing },
      fillText: (text: string) => written.push(text),
      measureText: (text: string) => ({ width: text.length * 40 }),
      getImageData: () => ({ data: new Uint8ClampedArray(sheetWidth * sheetHeight * 4).fill(200) }),
    };
    return { width: sheetWidth, height: sheetHeight, pen: pen as unknown as PhotoPen, image: 'sheet' };
  };
  const room: Darkroom = {
    cannotOpen: '',
    open: async () => (opens ? { width, height, image: 'photo' } : undefined),
    sheet,
    toJpeg: async (drawn, quality) => {
      jpegs.push({ width: drawn.width, height: drawn.height, quality });
      return 'A'.repeat(Math.ceil((drawn.width * drawn.height * weight * quality * 4) / 3));
    },
  };
  return { room, jpegs, written };
}

const bytes = (content: string | undefined): number => ((content?.length ?? 0) * 3) / 4;

test('a large photo becomes 1600 long and is written across', async () => {
  const { room, jpegs, written } = darkroom();
  const photo = await develop(room, 'x');
  expect(jpegs.at(-1)).toMatchObject({ width: 1600, height: 1200 });
  expect(bytes(photo?.content)).toBeLessThanOrEqual(WANTED_BYTES);
  expect(written.length).toBeGreaterThan(5);
  expect(new Set(written)).toEqual(new Set([WATERMARK]));
});

test('a small photo is not made larger', async () => {
  const { room, jpegs } = darkroom({ width: 600, height: 800 });
  await develop(room, 'x');
  expect(jpegs.at(-1)).toMatchObject({ width: 600, height: 800, quality: 0.86 });
});

test('quality goes down step by step, then the size, until it fits', async () => {
  const heavy = darkroom({ weight: 0.25 });
  await develop(heavy.room, 'x');
  const qualities = heavy.jpegs.filter(({ width }) => width === 1600).map(({ quality }) => quality);
  expect(qualities).toEqual([...qualities].sort((a, b) => b - a));
  expect(qualities.length).toBeGreaterThan(1);
  const heavier = darkroom({ weight: 0.9 });
  const photo = await develop(heavier.room, 'x');
  expect(heavier.jpegs.at(-1)?.width).toBeLessThan(1600);
  expect(bytes(photo?.content)).toBeLessThanOrEqual(WANTED_BYTES);
});

test('a photo that will not become small comes to an end', async () => {
  const { room, jpegs } = darkroom({ weight: 50 });
  expect(await develop(room, 'x')).toBeDefined();
  expect(jpegs.length).toBeLessThan(40);
});

test('what the phone cannot open is nothing', async () => {
  expect(await develop(darkroom({ opens: false }).room, 'x')).toBeUndefined();
  expect(await develop(darkroom({ width: 0 }).room, 'x')).toBeUndefined();
});
