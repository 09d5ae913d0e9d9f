import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useObservable } from '@/hooks/use-observable';
import type { Contact } from '@/services/contact';
import { display } from '@/services/display';
import { pagesOf } from '@/services/speech/speech.shared';
import { accessible } from '../accessibility/accessibility';
import { Button } from '../button/button';
import { CallButton } from '../call-button/call-button';
import './big-text.scss';
import { useWholeScreen } from './use-whole-screen';

/** As many characters as the narrowest phone shows at the usual type size without scrolling, about. */
const PAGE_SIZE = 64;

export interface BigTextProps {
  readonly text: string;
  /** Who reads it out over the telephone. */
  readonly contact: Contact;
  onClose(): void;
}

/** A text over the whole screen in very large type, a few sentences at a time. */
export function BigText({ text, contact, onClose }: BigTextProps) {
  const [at, setAt] = useState(0);
  useWholeScreen('big-text', onClose);
  const { factor } = useObservable(display);
  const pages = pagesOf(text, Math.round(PAGE_SIZE / factor ** 2));
  const isLast = at >= pages.length - 1;
  return (
    <View id="big-text" className="big-text" {...accessible({ role: 'dialog', label: '看大字' })}>
      <View className="big-text__top">
        <Text className="big-text__count">{`第 ${at + 1} 页，共 ${pages.length} 页`}</Text>
        <Button id="big-text-close" kind="quiet" onPress={onClose}>
          关上
        </Button>
      </View>
      <View className="big-text__page" {...accessible({ live: 'polite' })}>
        <Text>{pages[at] ?? ''}</Text>
      </View>
      <View className="big-text__ways">
        <Button id="big-text-back" kind="secondary" disabled={at === 0} onPress={() => setAt(at - 1)}>
          上一页
        </Button>
        {isLast ? (
          <Button id="big-text-done" onPress={onClose}>
            看完了
          </Button>
        ) : (
          <Button id="big-text-next" onPress={() => setAt(at + 1)}>
            下一页
          </Button>
        )}
      </View>
      <CallButton id="big-text-call" name={`请${contact.name}念给您听`} phone={contact.phone} />
    </View>
  );
}
