import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import type { OpenedCase } from './opened-case';
import { answeredItems } from './supplement-answers';
import './supplement-card.scss';

/** What the one notice asked for, and what has come back. */
export function SupplementCard({ opened }: { readonly opened: OpenedCase }) {
  if (!opened.supplement) return null;
  const items = answeredItems(opened);
  const left = items.filter(({ isAnswered }) => !isAnswered).length;
  const title = left > 0 ? `补正清单：还差 ${left} 项` : '补正清单：都答复了';
  return (
    <Card id="supplement" title={title}>
      <Text className="body body--soft">{momentInWords(opened.supplement.requestedAt)} 一次告知</Text>
      {items.map((item) => (
        <View key={item.itemIndex} className="asked-item">
          <Text className="asked-item__title">
            {item.itemIndex + 1}. {item.title}
          </Text>
          <Text className="asked-item__note">{item.note}</Text>
          <Text className={`asked-item__answer ${item.isAnswered ? 'asked-item__answer--done' : ''}`}>
            {item.isAnswered ? `✓ ${item.answerWords}` : '○ 还没有答复'}
          </Text>
        </View>
      ))}
    </Card>
  );
}
