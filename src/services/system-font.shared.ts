/** Up to here a setting in px is the usual size: 16 on Android, 17 on an iPhone. */
const USUAL_SIZE = 17;

/** What WeChat says about its type size; older ones say only the size. */
export interface FontSetting {
  readonly fontSizeScaleFactor?: number;
  /** Size of body type in px. */
  readonly fontSizeSetting?: number;
}

/** How much larger than usual the type is set; 1 when nothing sensible is said. 关怀模式 is 1.4. */
export function fontFactor({ fontSizeScaleFactor, fontSizeSetting }: FontSetting): number {
  if (fontSizeScaleFactor !== undefined && fontSizeScaleFactor > 0) return fontSizeScaleFactor;
  return fontSizeSetting !== undefined && fontSizeSetting > USUAL_SIZE ? fontSizeSetting / USUAL_SIZE : 1;
}
