import * as z from 'zod/mini';

const FEWEST_POINTS = 8;
const MOST_POINTS = 6000;

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
    if (points < FEWEST_POINTS)
      context.addIssue({ code: 'custom', message: '签名太短了，请在框里写下完整姓名' });
    if (points > MOST_POINTS) context.addIssue({ code: 'custom', message: '签名太长了，请清除后重写' });
  }),
);
export type HandwrittenSignature = z.infer<typeof HandwrittenSignature>;
