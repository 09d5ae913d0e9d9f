import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './empty-state.scss';

/** Nothing is here, and what that means; `children` says what to do instead. */
export function EmptyState(props: {
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}) {
  return (
    <View className="empty-state">
      <Text className="empty-state__title">{props.title}</Text>
      {props.text ? <Text className="empty-state__text">{props.text}</Text> : null}
      {props.children}
    </View>
  );
}
