import Taro from '@tarojs/taro';
import type { Darkroom, OpenedPhoto, PhotoPen, Sheet } from './darkroom.shared';

interface WeChatImage {
  width: number;
  height: number;
  src: string;
  onload: () => void;
  onerror: () => void;
}

/** WeChat's canvas that is on no page. */
interface WeChatCanvas {
  getContext(kind: '2d'): PhotoPen;
  createImage(): WeChatImage;
  toDataURL?(type: string, quality: number): string;
}

const JPEG_ADDRESS = 'data:image/jpeg;base64,';

const canvasOf = (width: number, height: number): WeChatCanvas =>
  Taro.createOffscreenCanvas({ type: '2d', width, height }) as unknown as WeChatCanvas;

function open(source: unknown): Promise<OpenedPhoto | undefined> {
  const image = canvasOf(1, 1).createImage();
  return new Promise<OpenedPhoto | undefined>((resolve) => {
    image.onload = () => resolve({ width: image.width, height: image.height, image });
    image.onerror = () => resolve(undefined);
    image.src = String(source);
  });
}

function sheet(width: number, height: number): Sheet {
  const canvas = canvasOf(width, height);
  return { width, height, pen: canvas.getContext('2d'), image: canvas };
}

/** By way of a file, for phones whose canvas has no `toDataURL`. */
async function throughFile({ image, width, height }: Sheet, quality: number): Promise<string> {
  const area = { x: 0, y: 0, width, height, destWidth: width, destHeight: height };
  const options = { canvas: image, ...area, fileType: 'jpg', quality };
  const { tempFilePath } = await Taro.canvasToTempFilePath(
    options as unknown as Taro.canvasToTempFilePath.Option,
  );
  return new Promise<string>((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath: tempFilePath,
      encoding: 'base64',
      success: ({ data }) => resolve(String(data)),
      fail: () => reject(new Error('no file')),
    });
  });
}

/** Photos through WeChat's canvas. */
export const darkroom: Darkroom = {
  cannotOpen: '这张照片的格式手机打不开，请改用拍照。',
  open,
  sheet,
  toJpeg: async (drawn, quality) => {
    const canvas = drawn.image as WeChatCanvas;
    const address = canvas.toDataURL ? canvas.toDataURL('image/jpeg', quality) : '';
    if (address.indexOf(JPEG_ADDRESS) === 0) return address.slice(JPEG_ADDRESS.length);
    return throughFile(drawn, quality);
  },
};
