import Taro from '@tarojs/taro';

let shown = 0;
const fileOf = (number: number): string => `${Taro.env.USER_DATA_PATH}/shown-photo-${number}.jpg`;

/** Shows a photo in large, where two fingers make it larger. The phone keeps only the last one. */
export function showPhoto(content: string, _words: string): void {
  const files = Taro.getFileSystemManager();
  files.unlink({ filePath: fileOf(shown), fail: () => undefined });
  shown += 1;
  const filePath = fileOf(shown);
  files.writeFile({
    filePath,
    data: content,
    encoding: 'base64',
    success: () => {
      Taro.previewImage({ urls: [filePath], showmenu: false }).catch(() => undefined);
    },
  });
}
