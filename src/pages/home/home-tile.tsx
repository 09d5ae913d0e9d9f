import { Text, View } from '@tarojs/components';
import { accessible } from '@/components/accessibility/accessibility';
import { Pressable } from '@/components/pressable/pressable';
import './home-tile.scss';

export interface HomeTileProps {
  readonly id: string;
  /** One character, as on a seal. */
  readonly seal: string;
  readonly title: string;
  readonly text: string;
  /** `main`: what most people come for; `urgent`: what cannot wait; `small`: two in a row. */
  readonly kind?: 'main' | 'urgent' | 'usual' | 'small';
  /** How many things wait there. */
  readonly count?: number;
  onPress(): void;
}

/** A large way in, on the home screen. */
export function HomeTile({ id, seal, title, text, kind = 'usual', count = 0, onPress }: HomeTileProps) {
  return (
    <Pressable
      id={id}
      className={`home-tile home-tile--${kind}`}
      label={`${title}，${text}`}
      onPress={onPress}
    >
      <Text className="home-tile__seal" {...accessible({ hidden: true })}>
        {seal}
      </Text>
      <View className="home-tile__words">
        <Text className="home-tile__title">{title}</Text>
        <Text className="home-tile__text">{text}</Text>
      </View>
      {count > 0 ? <Text className="home-tile__count">{count > 99 ? '99+' : String(count)}</Text> : null}
    </Pressable>
  );
}
