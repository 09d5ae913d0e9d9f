/** A point: x and y in thousandths of the pad's width, and milliseconds since the first touch. */
export type Point = [x: number, y: number, t: number];
export type Strokes = Point[][];

/** As many as the stored form takes. */
const MOST_POINTS = 6000;
/** Points nearer than this to the last, in thousandths, say nothing new. */
const NEAREST = 4;

const thousandths = (distance: number, width: number): number =>
  Math.min(1000, Math.max(0, Math.round((distance / width) * 1000)));

/** Writes down what a finger does on a pad. Coordinates go in as pixels from the pad's upper left corner. */
export interface Recorder {
  begin(x: number, y: number, at: number): Point | undefined;
  /** The point that was added; undefined when it was too near or the pad is full. */
  extend(x: number, y: number, at: number): Point | undefined;
  end(): void;
  clear(): void;
  strokes(): Strokes;
}

/** A recorder for a pad whose width in pixels `width` gives. */
export function createRecorder(width: () => number, earlier: Strokes = []): Recorder {
  let strokes: Strokes = earlier.map((stroke) => [...stroke]);
  let current: Point[] | undefined;
  let startedAt: number | undefined;
  let count = strokes.reduce((sum, stroke) => sum + stroke.length, 0);

  const add = (stroke: Point[], x: number, y: number, at: number): Point | undefined => {
    if (count >= MOST_POINTS || width() <= 0) return undefined;
    startedAt ??= at;
    const point: Point = [
      thousandths(x, width()),
      thousandths(y, width()),
      Math.max(0, Math.round(at - startedAt)),
    ];
    const last = stroke[stroke.length - 1];
    if (last && Math.abs(last[0] - point[0]) < NEAREST && Math.abs(last[1] - point[1]) < NEAREST)
      return undefined;
    stroke.push(point);
    count += 1;
    return point;
  };

  return {
    begin(x, y, at) {
      current = [];
      const point = add(current, x, y, at);
      if (point) strokes.push(current);
      return point;
    },
    extend: (x, y, at) => (current ? add(current, x, y, at) : undefined),
    end() {
      current = undefined;
    },
    clear() {
      strokes = [];
      current = undefined;
      startedAt = undefined;
      count = 0;
    },
    strokes: () => strokes.map((stroke) => [...stroke]),
  };
}
