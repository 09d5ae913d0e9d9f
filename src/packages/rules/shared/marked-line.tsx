import { Text, View } from '@tarojs/components';
import { accessible } from '@/components/accessibility/accessibility';
import './lists.scss';

const MARKS = { agrees: '✓', against: '✗', lacks: '？', item: '·' } as const;

/** A line with a mark in front; the words say the same without it. */
export function MarkedLine({ mark, text }: { readonly mark: keyof typeof MARKS; readonly text: string }) {
  return (
    <View className={`marked-line marked-line--${mark}`}>
      <Text className="marked-line__mark" {...accessible({ hidden: true })}>
        {MARKS[mark]}
      </Text>
      <Text className="marked-line__text">{text}</Text>
    </View>
  );
}
