import { BLUR_THRESHOLD, isBlurred } from '@/domain/attachment/blur';

const WIDTH = 400;
const HEIGHT = 300;
type Picture = Uint8Array;

const drawn = (grey: (x: number, y: number) => number): Picture =>
  Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => grey(at % WIDTH, Math.floor(at / WIDTH)));

/** Lines of writing: strokes three pixels wide on paper, over the rows that `isWritten` names. */
const writing = (isWritten: (y: number) => boolean): Picture =>
  drawn((x, y) => (isWritten(y) && y % 20 < 12 && (x * 7 + y) % 11 < 3 ? 40 : 225));

/** The mean of a square around each pixel. */
const softened = (picture: Picture, radius: number): Picture =>
  drawn((x, y) => {
    let sum = 0;
    let count = 0;
    for (let dy = -radius; dy <= radius; dy += 1)
      for (let dx = -radius; dx <= radius; dx += 1) {
        const [px, py] = [x + dx, y + dy];
        if (px < 0 || py < 0 || px >= WIDTH || py >= HEIGHT) continue;
        sum += picture[py * WIDTH + px] ?? 0;
        count += 1;
      }
    return Math.round(sum / count);
  });

const isUnsharp = (picture: Picture): boolean => isBlurred(picture, WIDTH, HEIGHT);

test('a page of writing is sharp, the same page out of focus is not', () => {
  const page = writing(() => true);
  expect(isUnsharp(page)).toBe(false);
  expect(isUnsharp(softened(page, 6))).toBe(true);
});

test('one line on an otherwise empty page is enough', () => {
  const line = writing((y) => y > 100 && y < 120);
  expect(isUnsharp(line)).toBe(false);
  expect(isUnsharp(softened(line, 6))).toBe(true);
});

test('a weak light does not make a sharp page blurred', () => {
  expect(isUnsharp(writing(() => true).map((value) => 60 + value / 5))).toBe(false);
});

test('a finger over the lens, and light that only fades, show nothing sharp', () => {
  expect(isUnsharp(drawn(() => 90))).toBe(true);
  expect(isUnsharp(drawn((x, y) => (x + y) / 4))).toBe(true);
  expect(BLUR_THRESHOLD).toBeGreaterThan(0);
});

test('a picture too small to look at is no reason to throw', () => {
  expect(isBlurred(new Uint8Array(4), 2, 2)).toBe(true);
  expect(isBlurred(new Uint8Array(), 0, 0)).toBe(true);
});
