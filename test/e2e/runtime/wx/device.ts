import { launchOptions } from '../browser/app-instance';
import { boot } from '../browser/boot-data';
import { answering } from './define';

const { device } = boot;

function systemSetting() {
  return { bluetoothEnabled: false, locationEnabled: true, wifiEnabled: true, deviceOrientation: 'portrait' };
}

/** What the program may ask about the phone, WeChat and itself. */
export const deviceApis = {
  getAppBaseInfo: () => ({
    SDKVersion: '3.17.0',
    enableDebug: false,
    host: { appId: '', env: 'WeChat' },
    language: 'zh_CN',
    version: '8.0.60',
    theme: device.theme,
    fontSizeSetting: device.fontSizeSetting,
    fontSizeScaleFactor: device.fontSizeSetting / 17,
  }),
  getDeviceInfo: () => ({
    abi: 'arm64-v8a',
    benchmarkLevel: 20,
    brand: 'test',
    model: 'test',
    platform: 'android',
    system: 'Android 10',
    cpuType: 'unknown',
    memorySize: '4096',
  }),
  getWindowInfo: () => ({
    pixelRatio: 2,
    screenWidth: device.windowWidth,
    screenHeight: device.windowHeight + 88,
    windowWidth: device.windowWidth,
    windowHeight: device.windowHeight,
    statusBarHeight: 44,
    screenTop: 88,
    safeArea: {
      left: 0,
      right: device.windowWidth,
      top: 44,
      bottom: device.windowHeight + 54,
      width: device.windowWidth,
      height: device.windowHeight + 10,
    },
  }),
  getSystemSetting: systemSetting,
  getMenuButtonBoundingClientRect: () => ({
    width: 87,
    height: 32,
    left: 278,
    right: 365,
    top: 48,
    bottom: 80,
  }),
  getLaunchOptionsSync: launchOptions,
  getEnterOptionsSync: launchOptions,
  getAccountInfoSync: () => ({
    miniProgram: { appId: 'wx0000000000000000', envVersion: 'develop', version: '' },
    plugin: {},
  }),
  vibrateShort: answering('vibrateShort', () => ({})),
  makePhoneCall: answering('makePhoneCall', ({ phoneNumber }: { phoneNumber?: string }) => {
    if (!phoneNumber)
      throw new Error('parameter error: parameter.phoneNumber should be String instead of Undefined;');
    return {};
  }),
  setClipboardData: answering('setClipboardData', ({ data }: { data?: string }) => {
    clipboard = String(data ?? '');
    return {};
  }),
};

let clipboard = '';

/** What the program last put into the clipboard. */
export function clipboardText(): string {
  return clipboard;
}
