import Taro from '@tarojs/taro';
import type { OpenReader } from './speech.shared';

const recordings: Readonly<Record<string, string | undefined>> = SPOKEN_RECORDINGS;

/** WeChat has no voice of its own: plays the recording that the deployment has for the text, if any. */
export const openReader: OpenReader = async ({ textId }, tell) => {
  const recording = recordings[textId];
  if (!recording) return undefined;
  const audio = Taro.createInnerAudioContext();
  audio.src = recording;
  audio.onEnded(() => tell('finished'));
  audio.onError(() => tell('failed'));
  return {
    read() {
      audio.play();
      tell('reading');
    },
    stop() {
      audio.pause();
      tell('stopped');
    },
    close: () => audio.destroy(),
  };
};
