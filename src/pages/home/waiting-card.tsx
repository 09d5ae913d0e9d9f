import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { accessible } from '@/components/accessibility/accessibility';
import { Pressable } from '@/components/pressable/pressable';
import { listMyCases } from '@/contracts/application/list-my-cases';
import { useQuery } from '@/hooks/use-query';
import { routes } from '@/services/routes';
import { waitingIn } from './waiting';
import './waiting-card.scss';

/** The one thing that waits for this person, above all else; nothing while nothing waits or nobody knows. */
export function WaitingCard() {
  const { data } = useQuery(listMyCases, {});
  const waiting = data?.cases.filter(({ needsMe }) => needsMe) ?? [];
  const first = waiting[0];
  if (!first) return null;
  const { title, text } = waitingIn(first);
  const url = waiting.length > 1 ? routes.cases : routes.case(first.caseId);
  const head = waiting.length > 1 ? `有 ${waiting.length} 件事等您办` : '有一件事等您办';
  return (
    <Pressable
      id="waiting"
      className="waiting-card"
      label={`${head}：${title}。${text}`}
      onPress={() => void Taro.navigateTo({ url })}
    >
      <Text className="waiting-card__head">{head}</Text>
      <Text className="waiting-card__title">{title}</Text>
      <View className="waiting-card__row">
        <Text className="waiting-card__text">{text}</Text>
        <Text className="waiting-card__go" {...accessible({ hidden: true })}>
          去办 ›
        </Text>
      </View>
    </Pressable>
  );
}
