import { LONGEST_SIDE, MOST_PHOTO_BYTES, SHORTEST_SIDE } from './limits';

/** A JPEG that was read to its end: its size in pixels, and where its parts lie. */
interface Jpeg {
  readonly width: number;
  readonly height: number;
  readonly segments: readonly Segment[];
}

/** From the marker's first byte to behind its content; a scan with the picture data that follows it. */
interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const COMMENT = 0xfe;
/** Baseline, extended and progressive: what every phone writes and every screen shows. */
const FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2];
/** Other ways to code a frame: arithmetic, lossless, hierarchical. */
const STRANGE_FRAMES: readonly number[] = [
  0xc3, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf, 0xde, 0xdf,
];
const BITS_PER_SAMPLE = 8;
/** Grey or colour. */
const COMPONENTS: readonly number[] = [1, 3];
/** Application segments that the picture needs: JFIF, colour profile, Adobe's note on colours. */
const NEEDED_APPLICATION_SEGMENTS: readonly number[] = [0xe0, 0xe2, 0xee];

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;
const isApplicationSegment = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef;
const wordAt = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** Where the picture data that begins at `from` ends: at the next marker that is not part of it. */
function endOfPictureData(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !isRestart(next)) return at;
  }
  return bytes.length;
}

/** One segment that begins at `at`; undefined when there is none. Its content is not looked at. */
function segmentAt(bytes: Uint8Array, at: number): Segment | undefined {
  const marker = bytes[at + 1];
  if (bytes[at] !== 0xff || marker === undefined || marker < 0xc0 || isRestart(marker)) return undefined;
  if (marker === END_OF_IMAGE) return { marker, start: at, end: at + 2 };
  const length = wordAt(bytes, at + 2);
  const end = at + 2 + length;
  if (marker === START_OF_IMAGE || length < 2 || end > bytes.length) return undefined;
  return { marker, start: at, end: marker === START_OF_SCAN ? endOfPictureData(bytes, end) : end };
}

/** Every segment from the first byte to the last; undefined when the bytes are anything but one whole JPEG. */
function segmentsOf(bytes: Uint8Array): Segment[] | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== START_OF_IMAGE) return undefined;
  const segments: Segment[] = [];
  for (let at = 2; at < bytes.length; ) {
    const segment = segmentAt(bytes, at);
    if (!segment) return undefined;
    segments.push(segment);
    if (segment.marker === END_OF_IMAGE) return segment.end === bytes.length ? segments : undefined;
    at = segment.end;
  }
  return undefined;
}

/** Reads a JPEG; undefined when it is not one, is cut off, has something hung on behind, or is of a rare kind. */
function readJpeg(bytes: Uint8Array): Jpeg | undefined {
  const segments = segmentsOf(bytes);
  if (!segments || segments.some(({ marker }) => STRANGE_FRAMES.includes(marker))) return undefined;
  const [frame, ...furtherFrames] = segments.filter(({ marker }) => FRAMES.includes(marker));
  const scan = segments.find(({ marker }) => marker === START_OF_SCAN);
  if (!frame || furtherFrames.length > 0 || !scan || scan.start < frame.start) return undefined;
  const { start } = frame;
  const components = bytes[start + 9] ?? 0;
  const isUsual = bytes[start + 4] === BITS_PER_SAMPLE && COMPONENTS.includes(components);
  if (!isUsual || frame.end - start !== 10 + 3 * components) return undefined;
  return { height: wordAt(bytes, start + 5), width: wordAt(bytes, start + 7), segments };
}

const NOT_A_PHOTO = '这不是一张完整的照片，可能没有传好，请重新拍一张。';

/** What keeps the bytes from being taken as a photo, in words that say what to do; undefined for a good one. */
export function jpegProblem(bytes: Uint8Array): string | undefined {
  if (bytes.length > MOST_PHOTO_BYTES) return '这张照片太大了，请重新拍一张，或者离近一点只拍要交的那一页。';
  const jpeg = readJpeg(bytes);
  if (!jpeg) return NOT_A_PHOTO;
  if (Math.min(jpeg.width, jpeg.height) < SHORTEST_SIDE)
    return '这张照片太小，看不清，请用原来的照片，不要用截下来的小图。';
  if (Math.max(jpeg.width, jpeg.height) > LONGEST_SIDE) return '这张照片尺寸太大，请重新拍一张。';
  return undefined;
}

/** Width and height in pixels of bytes without `jpegProblem`. Throws for others. */
export function sizeOfJpeg(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const { width, height } = readJpeg(bytes) ?? {};
  if (width === undefined || height === undefined) throw new Error('not a JPEG');
  return { width, height };
}

/**
 * The same picture without what it does not need to be seen: place, time and phone (Exif), comments, thumbnails,
 * and whatever else was put into such segments. For bytes without `jpegProblem`; throws for others.
 */
export function withoutHiddenParts(bytes: Uint8Array): Uint8Array {
  const jpeg = readJpeg(bytes);
  if (!jpeg) throw new Error('not a JPEG');
  const isKept = ({ marker }: Segment): boolean =>
    marker !== COMMENT && (!isApplicationSegment(marker) || NEEDED_APPLICATION_SEGMENTS.includes(marker));
  const parts = [
    bytes.subarray(0, 2),
    ...jpeg.segments.filter(isKept).map((part) => bytes.subarray(part.start, part.end)),
  ];
  const kept = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    kept.set(part, at);
    at += part.length;
  }
  return kept;
}
