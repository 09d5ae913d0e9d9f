import Taro from '@tarojs/taro';
import { type FontSetting, fontFactor } from './system-font.shared';

/** How much larger than usual the type is set in WeChat (关怀模式 is 1.4). */
export const systemFontFactor = (): number => fontFactor(Taro.getAppBaseInfo() as FontSetting);
