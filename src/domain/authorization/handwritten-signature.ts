import * as z from 'zod/mini';

const FEWEST_POINTS = 8;
const MOST_POINTS = 6000;
/** In thousandths of the pad's width: a dot or a tap is no name. */
const LEAST_EXTENT = 60;

const extentOf = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), 0) -
  values.reduce((least, value) => Math.min(least, value), 1000);

/** One point of a stroke: x and y in thousandths of the pad's width, and milliseconds since the first touch. */
const Point = z.tuple([
  z.number().check(z.int(), z.gte(0), z.lte(1000)),
  z.number().check(z.int(), z.gte(0), z.lte(1000)),
  z.number().check(z.int(), z.gte(0), z.lte(3_600_000)),
]);

/**
 * A signature written by hand (手写签名), kept as strokes rather than a picture: it can be drawn at any size,
 * and shows order and pace of writing.
 */
export const HandwrittenSignature = z.array(z.array(Point).check(z.minLength(1))).check(
  z.superRefine((strokes, context) => {
    const points = strokes.reduce((sum, stroke) => sum + stroke.length, 0);
    const extent = Math.max(
      ...[0, 1].map((axis) => extentOf(strokes.flat().map((point) => point[axis] ?? 0))),
    );
    if (points < FEWEST_POINTS || extent < LEAST_EXTENT)
      context.addIssue({ code: 'custom', message: '签名太短了，请在框里写下完整姓名' });
    if (points > MOST_POINTS) context.addIssue({ code: 'custom', message: '签名太长了，请清除后重写' });
  }),
);
export type HandwrittenSignature = z.infer<typeof HandwrittenSignature>;
