/**
 * A finger and an eye on whichever screen is on top. Every method waits until what it names is there. `id` is the
 * id that the screens give their elements, without `#`.
 */
export interface Hand {
  tap(id: string): Promise<void>;
  /** Replaces what stands in the field `id`. */
  type(id: string, text: string): Promise<void>;
  /** Writes something like a name into the signature pad `id`. */
  sign(id: string): Promise<void>;
  /** What the element says. */
  text(id: string): Promise<string>;
  /** What stands in the field `id`. */
  typed(id: string): Promise<string>;
  has(id: string): Promise<boolean>;
  /** All words of the screen. */
  words(): Promise<string>;
}

/** Where a finger goes to write a name of three strokes: shares of the pad's width and height. */
export const NAME_STROKES: readonly (readonly (readonly [x: number, y: number])[])[] = [
  [
    [0.2, 0.25],
    [0.28, 0.24],
    [0.36, 0.23],
    [0.44, 0.24],
  ],
  [
    [0.32, 0.24],
    [0.31, 0.4],
    [0.32, 0.55],
    [0.31, 0.72],
  ],
  [
    [0.5, 0.3],
    [0.58, 0.45],
    [0.66, 0.6],
    [0.76, 0.74],
  ],
];
