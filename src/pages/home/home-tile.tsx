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
  readonly isMain?: boolean;
  /** How many things wait there. */
  readonly count?: number;
  onPress(): void;
}

/** A large way in, on the home screen. */
export function HomeTile({ id, seal, title, text, isMain, count = 0, onPress }: HomeTileProps) {
  const waiting = count > 0 ? `，${count} 条没看` : '';
  return (
    <Pressable
      id={id}
      className={`home-tile ${isMain ? 'home-tile--main' : ''}`}
      label={`${title}${waiting}，${text}`}
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
