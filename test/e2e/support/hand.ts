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
  /** Takes a photo of a paper for the field of photos `id`; does not wait until it has arrived. */
  photo(id: string): Promise<void>;
  /** Looks at a photo in large, by the button `id`, and puts it away again. */
  seePhoto(id: string): Promise<void>;
  /** What the element says. */
  text(id: string): Promise<string>;
  /** What stands in the field `id`. */
  typed(id: string): Promise<string>;
  has(id: string): Promise<boolean>;
  /** All words of the screen. */
  words(): Promise<string>;
}

type Stroke = readonly (readonly [x: number, y: number])[];

const level = (left: number, right: number, y: number): Stroke =>
  [0, 0.33, 0.66, 1].map((share) => [left + (right - left) * share, y - 0.02 * share]);

/** Where a finger goes to write 王: shares of the pad's width and height. */
export const NAME_STROKES: readonly Stroke[] = [
  level(0.36, 0.62, 0.25),
  level(0.38, 0.6, 0.48),
  [
    [0.49, 0.25],
    [0.488, 0.4],
    [0.49, 0.55],
    [0.488, 0.73],
  ],
  level(0.32, 0.67, 0.74),
];
