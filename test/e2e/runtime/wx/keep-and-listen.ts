import { answering, type CallOptions, WxFailure } from './define';

const saveImageToPhotosAlbum = answering(
  'saveImageToPhotosAlbum',
  ({ filePath = '' }: { filePath?: string } & CallOptions) => {
    if (filePath === '') throw new WxFailure('fail file not found');
    return {};
  },
);

/** A player without a loudspeaker: it plays whatever it is given, and never comes to the end. */
function createInnerAudioContext() {
  const nothing = () => undefined;
  return {
    src: '',
    play: nothing,
    pause: nothing,
    destroy: nothing,
    onEnded: nothing,
    onError: nothing,
  };
}

/** Pictures that the person keeps, recordings that the person hears. */
export const keepAndListenApis = { saveImageToPhotosAlbum, createInnerAudioContext };
