const USUAL_SIZE = 16;

/** How much larger than usual the type is set in the browser. */
export const systemFontFactor = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_SIZE || 1;
