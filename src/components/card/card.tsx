import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Pressable } from '../pressable/pressable';
import './card.scss';

export interface CardProps {
  readonly id?: string;
  readonly className?: string;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Makes the whole card a link. */
  onPress?(): void;
  /** What a screen reader calls the link. */
  readonly label?: string;
}

/** Things that belong together, on a sheet of their own. */
export function Card({ id, className = '', title, children, onPress, label }: CardProps) {
  const inside = (
    <>
      {title ? <Text className="card__title">{title}</Text> : null}
      {children}
    </>
  );
  return onPress ? (
    <Pressable id={id} className={`card card--link ${className}`} role="link" label={label} onPress={onPress}>
      <View className="card__inside">{inside}</View>
    </Pressable>
  ) : (
    <View id={id} className={`card ${className}`}>
      {inside}
    </View>
  );
}
