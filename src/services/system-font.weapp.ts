import Taro from '@tarojs/taro';

const USUAL_SIZE = 16;

/** How much larger than usual the type is set in WeChat (关怀模式 is 1.4). */
export function systemFontFactor(): number {
  const info = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number; fontSizeSetting?: number };
  return info.fontSizeScaleFactor ?? (info.fontSizeSetting ?? USUAL_SIZE) / USUAL_SIZE;
}
