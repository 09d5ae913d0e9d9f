import { type OpenReader, type Reader, sentencesOf } from './speech.shared';

/** Slower than people speak: the listener is old, the words are new. */
const RATE = 0.8;
/** Browsers load their voices after the page; longer than this nobody waits. */
const VOICES_WITHIN_MS = 1500;

/** The best voice for Mandarin; Cantonese would be another language. */
export function mandarin(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const spoken = (voice: SpeechSynthesisVoice) => voice.lang.replace('_', '-').toLowerCase();
  const find = (wanted: RegExp) => voices.filter((voice) => wanted.test(spoken(voice)))[0];
  return find(/^(zh-cn|cmn|zh-hans)/) ?? find(/^zh$/) ?? find(/^zh-(tw|sg)/);
}

function voicesOf(synthesis: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
  const now = synthesis.getVoices();
  if (now.length > 0) return Promise.resolve(now);
  return new Promise((resolve) => {
    const settle = () => resolve(synthesis.getVoices());
    synthesis.addEventListener?.('voiceschanged', settle, { once: true });
    setTimeout(settle, VOICES_WITHIN_MS);
  });
}

/** Reads by the browser's own voice, sentence by sentence: long texts fall silent halfway in some browsers. */
export const openReader: OpenReader = async ({ text }, tell) => {
  const synthesis = window.speechSynthesis as SpeechSynthesis | undefined;
  const voice = synthesis ? mandarin(await voicesOf(synthesis)) : undefined;
  if (!synthesis || !voice) return undefined;

  const sentences = sentencesOf(text);
  let at = 0;
  /** Which start is going on; what older ones still report counts no more. */
  let turn = 0;
  let isReading = false;

  const say = (mine: number) => {
    const sentence = sentences[at];
    if (sentence === undefined) {
      at = 0;
      isReading = false;
      tell('finished');
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = RATE;
    utterance.onend = () => {
      if (mine !== turn) return;
      at += 1;
      say(mine);
    };
    utterance.onerror = () => {
      if (mine === turn) tell('failed');
    };
    synthesis.speak(utterance);
  };
  const silence = () => {
    turn += 1;
    isReading = false;
    synthesis.cancel();
  };

  const stop = () => {
    silence();
    tell('stopped');
  };
  const onTurnedAway = () => {
    if (document.hidden && isReading) stop();
  };
  document.addEventListener('visibilitychange', onTurnedAway);

  const reader: Reader = {
    read() {
      silence();
      isReading = true;
      tell('reading');
      say(turn);
    },
    stop,
    close() {
      document.removeEventListener('visibilitychange', onTurnedAway);
      silence();
    },
  };
  return reader;
};
