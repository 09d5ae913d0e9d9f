import Taro from '@tarojs/taro';

/** Opens the telephone with the number filled in; changing one's mind is not an error. */
export function phoneCall(number: string): void {
  Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined);
}
