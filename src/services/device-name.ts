import Taro from '@tarojs/taro';

const LONGEST = 30;

/** What a person knows this telephone by: its model. */
export function deviceName(): string {
  const { model } = Taro.getDeviceInfo?.() ?? Taro.getSystemInfoSync();
  return (model?.trim() || '手机').slice(0, LONGEST);
}
