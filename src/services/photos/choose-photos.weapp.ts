import Taro from '@tarojs/taro';
import type { PhotoOrigin } from './choose-photos';
import type { PhotoSource } from './darkroom.shared';

/** More at a time no WeChat gives. */
const MOST_AT_ONCE = 9;

/** Lets the person take a photo, or choose up to `most`; none when they changed their mind. */
export async function choosePhotos(origin: PhotoOrigin, most: number): Promise<PhotoSource[]> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: origin === 'camera' ? 1 : Math.min(most, MOST_AT_ONCE),
      mediaType: ['image'],
      sourceType: [origin],
      // An iPhone makes a JPEG of its own format only when it may compress.
      sizeType: ['compressed'],
      camera: 'back',
    });
    return tempFiles.map(({ tempFilePath }) => tempFilePath);
  } catch {
    return [];
  }
}
