import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { accessible } from '../accessibility/accessibility';
import { useWords } from '../words/use-words';
import './notice.scss';

const MARKS = { info: 'i', good: '✓', warn: '!', bad: '!' } as const;

export interface NoticeProps {
  readonly id?: string;
  readonly tone?: keyof typeof MARKS;
  readonly title: string;
  /** The text in 长辈模式, where it can be shorter; '' for none. */
  readonly few?: string;
  readonly children?: ReactNode;
}

/** Something to know, set apart from the rest by mark and colour. */
export function Notice({ id, tone = 'info', title, few, children }: NoticeProps) {
  const words = useWords(typeof children === 'string' ? children : undefined, few);
  return (
    <View
      id={id}
      className={`notice notice--${tone}`}
      {...accessible(tone === 'bad' ? { role: 'alert', live: 'assertive' } : {})}
    >
      <Text className="notice__mark" {...accessible({ hidden: true })}>
        {MARKS[tone]}
      </Text>
      <View className="notice__body">
        <Text className="notice__title">{title}</Text>
        {words ? <Text className="notice__text">{words}</Text> : null}
        {typeof children === 'string' ? null : children}
      </View>
    </View>
  );
}
