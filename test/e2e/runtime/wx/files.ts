import { canvasBehind } from '../components/canvas';
import { answering, type CallOptions, WxFailure } from './define';
import { files, keepTemporary } from './file-system';

interface CanvasToFile {
  canvas?: unknown;
  fileType?: 'png' | 'jpg';
  quality?: number;
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  destWidth?: number;
  destHeight?: number;
}

const canvasToTempFilePath = answering('canvasToTempFilePath', async (options: CanvasToFile) => {
  const source = canvasBehind(options.canvas);
  if (!source) throw new WxFailure('fail canvas is empty');
  const { x = 0, y = 0, width = source.width - x, height = source.height - y } = options;
  const target = document.createElement('canvas');
  target.width = options.destWidth ?? width;
  target.height = options.destHeight ?? height;
  target.getContext('2d')?.drawImage(source, x, y, width, height, 0, 0, target.width, target.height);
  const type = options.fileType === 'jpg' ? 'image/jpeg' : 'image/png';
  const blob = await new Promise<Blob | null>((resolve) => target.toBlob(resolve, type, options.quality));
  if (!blob) throw new WxFailure('create bitmap failed');
  return { tempFilePath: await keepTemporary(blob, options.fileType ?? 'png') };
});

interface ReadFile extends CallOptions {
  filePath?: string;
  encoding?: string;
}

function contents(path: string, encoding: string | undefined): string | ArrayBuffer {
  const bytes = files.get(path);
  if (!bytes) throw new WxFailure(`no such file or directory, open "${path}"`);
  if (!encoding) return bytes.slice().buffer;
  if (encoding === 'base64') return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  if (encoding === 'hex') return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return new TextDecoder().decode(bytes);
}

const readFile = answering('readFile', ({ filePath = '', encoding }: ReadFile) => ({
  data: contents(filePath, encoding),
}));

interface WriteFile extends CallOptions {
  filePath?: string;
  data?: string | ArrayBuffer;
  encoding?: string;
}

const writeFile = answering('writeFile', ({ filePath = '', data = '', encoding }: WriteFile) => {
  if (!filePath.startsWith('wxfile://usr/')) throw new WxFailure(`permission denied, open "${filePath}"`);
  if (typeof data !== 'string') files.set(filePath, new Uint8Array(data));
  else if (encoding === 'base64')
    files.set(
      filePath,
      Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0)),
    );
  else files.set(filePath, new TextEncoder().encode(data));
  return {};
});

const unlink = answering('unlink', ({ filePath = '' }: { filePath?: string } & CallOptions) => {
  if (!files.delete(filePath)) throw new WxFailure(`no such file or directory, unlink "${filePath}"`);
  return {};
});

/** Files of the program on the phone; they last as long as the app runs. */
export const fileApis = {
  canvasToTempFilePath,
  getFileSystemManager: () => ({
    readFile,
    writeFile,
    unlink,
    readFileSync: (path: string, encoding?: string) => contents(path, encoding),
  }),
};
