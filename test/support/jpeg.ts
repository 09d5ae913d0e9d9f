/** A segment of a JPEG: its marker, its length, its content. */
export const segment = (marker: number, content: Uint8Array | readonly number[]): Buffer => {
  const body = Buffer.from(content);
  return Buffer.concat([Buffer.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff), body]);
};

export interface JpegWishes {
  readonly width?: number;
  readonly height?: number;
  /** Segments between the header and the picture: what hides there. */
  readonly extra?: readonly Buffer[];
  /** After the end of the picture. */
  readonly behind?: Buffer;
  readonly frameMarker?: number;
}

const huffman = (tableId: number): Buffer => segment(0xc4, [tableId, 1, ...new Array<number>(15).fill(0), 0]);

/** One grey picture that every decoder shows: each block is two bits, “no change” and “nothing more”. */
export function jpeg({
  width = 640,
  height = 480,
  extra = [],
  behind,
  frameMarker = 0xc0,
}: JpegWishes = {}): Buffer {
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  const word = (value: number): number[] => [value >> 8, value & 0xff];
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    segment(0xe0, [...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...extra,
    segment(0xdb, [0, ...new Array<number>(64).fill(16)]),
    segment(frameMarker, [8, ...word(height), ...word(width), 1, 1, 0x11, 0]),
    huffman(0x00),
    huffman(0x10),
    segment(0xda, [1, 1, 0x00, 0, 63, 0]),
    Buffer.alloc(Math.ceil(blocks / 4)),
    Buffer.of(0xff, 0xd9),
    ...(behind ? [behind] : []),
  ]);
}
