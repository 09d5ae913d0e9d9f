import { Text, View } from '@tarojs/components';
import { accessible } from '@/components/accessibility/accessibility';
import './lists.scss';

const MARKS = { agrees: '✓', against: '✗', lacks: '？', item: '·' } as const;
const SAID = { agrees: '', against: '', lacks: '还要知道：', item: '' } as const;

/** A line with a mark in front; the mark is also said, colour alone says nothing. */
export function MarkedLine({ mark, text }: { readonly mark: keyof typeof MARKS; readonly text: string }) {
  return (
    <View className={`marked-line marked-line--${mark}`}>
      <Text className="marked-line__mark" {...accessible({ hidden: true })}>
        {MARKS[mark]}
      </Text>
      <Text className="marked-line__text">{`${SAID[mark]}${text}`}</Text>
    </View>
  );
}
