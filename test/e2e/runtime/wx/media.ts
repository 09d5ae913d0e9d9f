import { nodeOver } from '../components/canvas';
import { answering, type CallOptions, WxFailure } from './define';
import { files, keepTemporary } from './file-system';

interface ChooseMedia extends CallOptions {
  count?: number;
  sourceType?: readonly string[];
}

const WIDTH = 2400;
const HEIGHT = 1800;

/** The paper that lies before every camera here. */
async function paper(): Promise<Blob> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const pen = canvas.getContext('2d');
  if (!pen) throw new WxFailure('fail no canvas');
  pen.fillStyle = '#f2f0ea';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = '#222';
  pen.font = '60px sans-serif';
  for (let y = 150; y < HEIGHT; y += 120) pen.fillText('医疗住院收费票据 合计 12345.67 元', 150, y);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.92));
  if (!blob) throw new WxFailure('fail no picture');
  return blob;
}

const chooseMedia = answering('chooseMedia', async ({ sourceType = [] }: ChooseMedia) => {
  const photo = await paper();
  const tempFilePath = await keepTemporary(photo, 'jpg');
  const file = { tempFilePath, size: photo.size, fileType: 'image' };
  return { tempFiles: [file], type: 'image', source: sourceType[0] ?? 'album' };
});

const previewImage = answering(
  'previewImage',
  ({ urls = [] }: { urls?: readonly string[] } & CallOptions) => {
    if (urls.length === 0 || urls.some((url) => url.startsWith('wxfile:') && !files.has(url)))
      throw new WxFailure('fail no such picture');
    return {};
  },
);

function createOffscreenCanvas({
  type,
  width = 300,
  height = 150,
}: {
  type?: string;
  width?: number;
  height?: number;
}) {
  if (type !== '2d') throw new Error('only a 2d canvas is drawn here');
  const surface = document.createElement('canvas');
  [surface.width, surface.height] = [width, height];
  return nodeOver(surface);
}

/** Taking, choosing, drawing and showing photos. */
export const mediaApis = { chooseMedia, previewImage, createOffscreenCanvas };
