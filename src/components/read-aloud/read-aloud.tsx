import { Text, View } from '@tarojs/components';
import { useDidHide } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import type { Contact } from '@/services/contact';
import { openReader } from '@/services/speech/speech';
import type { Reader, ReadingState, SpokenText } from '@/services/speech/speech.shared';
import { accessible } from '../accessibility/accessibility';
import { BigText } from '../big-text/big-text';
import { Button } from '../button/button';
import { CallButton } from '../call-button/call-button';
import { useContact } from '../shell/use-contact';
import './read-aloud.scss';

const ON_THE_BUTTON: Readonly<Record<ReadingState, string>> = {
  silent: '念给我听',
  reading: '停一停',
  stopped: '接着念',
  finished: '再念一遍',
  failed: '再念一遍',
};

/** Reads while the screen is in front; undefined while it is not known whether this phone can, null when not. */
function useReader({ textId, text }: SpokenText) {
  const [state, setState] = useState<ReadingState>('silent');
  const [reader, setReader] = useState<Reader | null>();
  useEffect(() => {
    let isLeft = false;
    let opened: Reader | undefined;
    setReader(undefined);
    setState('silent');
    void openReader({ textId, text }, setState).then((found) => {
      opened = found;
      if (isLeft) found?.close();
      else setReader(found ?? null);
    });
    return () => {
      isLeft = true;
      opened?.close();
    };
  }, [textId, text]);

  const running = useRef<Reader>();
  running.current = state === 'reading' && reader ? reader : undefined;
  useDidHide(() => running.current?.stop());
  return { state, reader };
}

export interface ReadAloudProps extends SpokenText {
  /** Who reads it out over the telephone; without one whoever this person calls anyway. */
  readonly contact?: Contact;
}

/**
 * Reads a text out slowly, stops, goes on. Where the phone cannot, the text comes in very large type, and a person
 * reads it over the telephone.
 */
export function ReadAloud({ textId, text, contact }: ReadAloudProps) {
  const { state, reader } = useReader({ textId, text });
  const [isBig, setBig] = useState(false);
  const helper = useContact(contact);
  const cannot = reader === null || state === 'failed';
  return (
    <View className="read-aloud">
      {reader ? (
        <Button
          id="read-aloud"
          kind="secondary"
          onPress={() => (state === 'reading' ? reader.stop() : reader.read())}
        >
          {ON_THE_BUTTON[state]}
        </Button>
      ) : null}
      {cannot ? (
        <Text className="read-aloud__words" {...accessible({ live: 'polite' })}>
          这台手机念不出声。可以看大字，也可以打电话，请工作人员念给您听。
        </Text>
      ) : null}
      <Button id="read-big" kind="secondary" onPress={() => setBig(true)}>
        看大字
      </Button>
      {cannot ? <CallButton id="read-call" name={`请${helper.name}念给您听`} phone={helper.phone} /> : null}
      {isBig ? <BigText text={text} contact={helper} onClose={() => setBig(false)} /> : null}
    </View>
  );
}
