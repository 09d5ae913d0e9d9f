import Taro from '@tarojs/taro';
import type { Storage } from './storage.shared';

/** In WeChat: the mini-program's own storage, encrypted by WeChat (`encrypt`, asynchronous calls only). */
export const storage: Storage = {
  async read(key) {
    try {
      const options = { key, encrypt: true };
      const { data } = await Taro.getStorage<unknown>(options);
      return data;
    } catch {
      return undefined;
    }
  },
  async write(key, value) {
    try {
      const options = { key, data: value, encrypt: true };
      await Taro.setStorage(options);
      return true;
    } catch {
      return false;
    }
  },
  async remove(key) {
    try {
      await Taro.removeStorage({ key });
    } catch {
      // Nothing was there.
    }
  },
};
