import { BLUR_LONGEST_SIDE, isBlurred } from '@/domain/attachment/blur';
import { SHORTEST_SIDE } from '@/domain/attachment/limits';
import type { Darkroom, OpenedPhoto, PhotoSource, Sheet } from './darkroom.shared';
import { drawWatermark } from './watermark';

/** A photo ready to be sent. */
export interface DevelopedPhoto {
  /** The JPEG in base64. */
  readonly content: string;
  /** The same, small, as an address for a picture. */
  readonly thumbnail: string;
  readonly isBlurred: boolean;
}

const LONGEST_SIDE_PX = 1600;
const THUMBNAIL_SIDE_PX = 112;
const THUMBNAIL_QUALITY = 0.5;
/** What is aimed at; the cloud takes a third more. */
export const WANTED_BYTES = 300 * 1024;
const QUALITIES = [0.86, 0.76, 0.66, 0.56, 0.46];
/** Where the lowest quality is still too large, the photo is made smaller by this, so often. */
const SMALLER = 0.75;
const MOST_TIMES_SMALLER = 3;

const bytesOf = (base64: string): number => Math.floor((base64.length * 3) / 4);

/** The opened photo drawn with its longest side at most `longest`; never larger than it is. */
function drawn(room: Darkroom, photo: OpenedPhoto, longest: number): Sheet {
  const scale = Math.min(1, longest / Math.max(photo.width, photo.height));
  const width = Math.max(1, Math.round(photo.width * scale));
  const height = Math.max(1, Math.round(photo.height * scale));
  const sheet = room.sheet(width, height);
  sheet.pen.fillStyle = '#ffffff';
  sheet.pen.fillRect(0, 0, width, height);
  sheet.pen.drawImage(photo.image as never, 0, 0, width, height);
  return sheet;
}

function looksBlurred(room: Darkroom, photo: OpenedPhoto): boolean {
  const { width, height, pen } = drawn(room, photo, BLUR_LONGEST_SIDE);
  const { data } = pen.getImageData(0, 0, width, height);
  const grey = new Uint8Array(width * height);
  for (let pixel = 0; pixel < grey.length; pixel += 1) {
    const at = pixel * 4;
    grey[pixel] = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
  }
  return isBlurred(grey, width, height);
}

/** The same with the words of its purpose. Always drawn from the photo: not every WeChat draws a canvas on another. */
function marked(room: Darkroom, photo: OpenedPhoto, longest: number): Sheet {
  const sheet = drawn(room, photo, longest);
  drawWatermark(sheet.pen, sheet.width, sheet.height);
  return sheet;
}

async function smallEnough(
  room: Darkroom,
  photo: OpenedPhoto,
  longest = LONGEST_SIDE_PX,
  timesSmaller = 0,
): Promise<string> {
  const sheet = marked(room, photo, longest);
  let content = '';
  for (const quality of QUALITIES) {
    content = await room.toJpeg(sheet, quality);
    if (bytesOf(content) <= WANTED_BYTES) return content;
  }
  const isSmallest = Math.min(sheet.width, sheet.height) * SMALLER < SHORTEST_SIDE;
  if (timesSmaller >= MOST_TIMES_SMALLER || isSmallest) return content;
  return smallEnough(room, photo, Math.max(sheet.width, sheet.height) * SMALLER, timesSmaller + 1);
}

/**
 * Makes of a chosen photo what is sent: at most 1600 px long, 300 KB, with the words of its purpose across it.
 * Undefined when this phone cannot open the photo's format.
 */
export async function develop(room: Darkroom, source: PhotoSource): Promise<DevelopedPhoto | undefined> {
  const photo = await room.open(source);
  if (!photo || photo.width < 1 || photo.height < 1) return undefined;
  const blurred = looksBlurred(room, photo);
  const thumbnail = await room.toJpeg(marked(room, photo, THUMBNAIL_SIDE_PX), THUMBNAIL_QUALITY);
  return {
    content: await smallEnough(room, photo),
    thumbnail: `data:image/jpeg;base64,${thumbnail}`,
    isBlurred: blurred,
  };
}
