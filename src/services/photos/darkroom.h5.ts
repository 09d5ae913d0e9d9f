import type { Darkroom, OpenedPhoto, PhotoPen, Sheet } from './darkroom.shared';

function open(source: unknown): Promise<OpenedPhoto | undefined> {
  const address = URL.createObjectURL(source as Blob);
  return new Promise<OpenedPhoto | undefined>((resolve) => {
    const image = new Image();
    const end = (photo: OpenedPhoto | undefined) => {
      URL.revokeObjectURL(address);
      resolve(photo);
    };
    image.onload = () => end({ width: image.naturalWidth, height: image.naturalHeight, image });
    image.onerror = () => end(undefined);
    image.src = address;
  });
}

function sheet(width: number, height: number): Sheet {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  return { width, height, pen: pen as unknown as PhotoPen, image: canvas };
}

/** Photos through the browser's own canvas. */
export const darkroom: Darkroom = {
  cannotOpen: '这张照片的格式手机浏览器打不开，请改用拍照。',
  open,
  sheet,
  toJpeg: async ({ image }, quality) => {
    const address = (image as HTMLCanvasElement).toDataURL('image/jpeg', quality);
    return address.slice(address.indexOf(',') + 1);
  },
};
