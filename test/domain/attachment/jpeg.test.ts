import fc from 'fast-check';
import { jpegProblem, sizeOfJpeg, withoutHiddenParts } from '@/domain/attachment/jpeg';
import { LONGEST_SIDE, MOST_PHOTO_BYTES, SHORTEST_SIDE } from '@/domain/attachment/limits';
import { jpeg, segment } from '../../support/jpeg';

const exif = segment(0xe1, Buffer.from('Exif\0\0 N 30.1 E 120.2'));
const comment = segment(0xfe, Buffer.from('<script>alert(1)</script>'));

describe('a photo that is taken', () => {
  test('is a whole JPEG of a usual kind, and its size is read from its frame', () => {
    expect(jpegProblem(jpeg({ width: 1600, height: 1200 }))).toBeUndefined();
    expect(sizeOfJpeg(jpeg({ width: 1600, height: 1200 }))).toEqual({ width: 1600, height: 1200 });
    expect(jpegProblem(jpeg({ frameMarker: 0xc2 }))).toBeUndefined();
  });

  test('may carry place, time and comments, which are taken out', () => {
    const sent = jpeg({ extra: [exif, comment] });
    expect(jpegProblem(sent)).toBeUndefined();
    expect(Buffer.from(withoutHiddenParts(sent))).toEqual(jpeg());
  });

  test('keeps its colour profile', () => {
    const profile = segment(0xe2, Buffer.from('ICC_PROFILE\0'));
    expect(Buffer.from(withoutHiddenParts(jpeg({ extra: [profile, exif] })))).toEqual(
      jpeg({ extra: [profile] }),
    );
  });
});

describe('a photo that is not taken', () => {
  const notWhole = expect.stringContaining('不是一张完整的照片');

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a text', Buffer.from('你好')],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['only the beginning', Buffer.of(0xff, 0xd8, 0xff)],
    ['a JPEG that broke off', jpeg().subarray(0, -2)],
    ['a page hung on behind', jpeg({ behind: Buffer.from('<html><script>1</script>') })],
    ['an archive hung on behind', jpeg({ behind: Buffer.from('504b0304', 'hex') })],
    ['a second picture behind', jpeg({ behind: jpeg() })],
    ['a lossless frame', jpeg({ frameMarker: 0xc3 })],
    ['no frame', jpeg({ frameMarker: 0xe5 })],
    ['two frames', jpeg({ extra: [segment(0xc0, [8, 1, 0, 1, 0, 1, 1, 0x11, 0])] })],
    [
      'a segment longer than the file',
      Buffer.concat([Buffer.of(0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff), Buffer.alloc(9)]),
    ],
  ])('is %s', (_what, bytes) => {
    expect(jpegProblem(bytes)).toEqual(notWhole);
    expect(() => sizeOfJpeg(bytes)).toThrow();
  });

  test('is larger, smaller or wider than the limits, and says so', () => {
    const padding = segment(0xe1, Buffer.alloc(60_000));
    expect(jpegProblem(jpeg({ extra: new Array<Buffer>(7).fill(padding) }))).toContain('太大了');
    expect(jpegProblem(jpeg({ width: SHORTEST_SIDE - 1 }))).toContain('太小');
    expect(jpegProblem(jpeg({ height: LONGEST_SIDE + 1 }))).toContain('尺寸太大');
    expect(jpegProblem(jpeg({ width: SHORTEST_SIDE, height: LONGEST_SIDE }))).toBeUndefined();
    expect(MOST_PHOTO_BYTES).toBe(409_600);
  });
});

test('whatever comes is answered, never thrown; what is taken stays taken after cleaning', () => {
  const good = jpeg({ width: 240, height: 240, extra: [exif, comment] });
  const damaged = fc
    .array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 6 })
    .map((changes) => {
      const bytes = Buffer.from(good);
      for (const [at, value] of changes) bytes[at] = value;
      return bytes;
    });
  fc.assert(
    fc.property(fc.oneof(damaged, fc.uint8Array({ maxLength: 200 })), (bytes) => {
      const problem = jpegProblem(bytes);
      if (problem === undefined) expect(jpegProblem(withoutHiddenParts(bytes))).toBeUndefined();
      else expect(problem).toMatch(/。$/);
    }),
    { seed: 15, numRuns: 400 },
  );
});
