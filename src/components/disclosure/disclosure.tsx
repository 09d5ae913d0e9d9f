import { Text, View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { Pressable } from '../pressable/pressable';
import './disclosure.scss';

export interface DisclosureProps {
  readonly id?: string;
  /** What opens, as 依据. */
  readonly label: string;
  /** What a screen reader calls it, where the word alone says too little. */
  readonly name?: string;
  /** It stands open when it is first seen. */
  readonly startsOpen?: boolean;
  /** Whether it stands open, where that is decided outside, as when one of several is open; goes with `onToggle`. */
  readonly isOpen?: boolean;
  onToggle?(): void;
  readonly children: ReactNode;
}

/** Something most people need not read; a tap opens it and another closes it. */
export function Disclosure(props: DisclosureProps) {
  const { id, label, name, startsOpen = false, children } = props;
  const [isOwnOpen, setOwnOpen] = useState(startsOpen);
  const isOpen = props.isOpen ?? isOwnOpen;
  const toggle = props.onToggle ?? (() => setOwnOpen(!isOwnOpen));
  return (
    <View className="disclosure">
      <Pressable id={id} className="disclosure__toggle" label={name} expanded={isOpen} onPress={toggle}>
        <Text className="disclosure__label">{`${label} ${isOpen ? '▴' : '▾'}`}</Text>
      </Pressable>
      {isOpen ? <View className="disclosure__inside">{children}</View> : null}
    </View>
  );
}
