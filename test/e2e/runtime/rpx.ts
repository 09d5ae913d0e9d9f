/** Width of the emulated window, in px. A window is always 750 rpx wide. */
export const WINDOW_WIDTH = 375;
/** Height of the emulated window below the navigation bar, in px. */
export const WINDOW_HEIGHT = 724;

/** Replaces every length in rpx by px for the emulated window. */
export function rpxToPx(css: string): string {
  return css.replace(
    /(-?\d*\.?\d+)rpx\b/g,
    (_match, value: string) => `${(Number(value) * WINDOW_WIDTH) / 750}px`,
  );
}
