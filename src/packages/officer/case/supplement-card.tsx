import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { PhotoList } from '@/components/photo-list/photo-list';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import { memberNameIn, type OpenedCase } from './opened-case';
import { type AnsweredItem, answeredItems } from './supplement-answers';
import './supplement-card.scss';

function Item({ item, opened }: { readonly item: AnsweredItem; readonly opened: OpenedCase }) {
  return (
    <View className="asked-item">
      <Text className="asked-item__title">
        {item.itemIndex + 1}. {item.title}
      </Text>
      <Text className="asked-item__note">{item.note}</Text>
      {item.returnedWhy ? (
        <Text className="asked-item__note">{`退回过，请重交：${item.returnedWhy}`}</Text>
      ) : null}
      <Text className={`asked-item__answer ${item.isAnswered ? 'asked-item__answer--done' : ''}`}>
        {item.isAnswered ? `✓ ${item.answerWords}` : '○ 还没有答复'}
      </Text>
      {item.photos.length > 0 ? (
        <PhotoList
          id={`answer-${item.itemIndex}-photos`}
          caseId={opened.caseId}
          photos={item.photos}
          nameOf={memberNameIn(opened)}
        />
      ) : null}
    </View>
  );
}

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
        <Item key={item.itemIndex} item={item} opened={opened} />
      ))}
    </Card>
  );
}
