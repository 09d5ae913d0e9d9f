import { Text, View } from '@tarojs/components';
import type { DeadlineView } from '@/contracts/deadline-view';
import { inWords } from '@/domain/kernel/plain-date';

const WHAT_IS_DUE: Readonly<Record<DeadlineView['kind'], string>> = {
  review: '看材料、决定受理',
  investigation: '上门调查',
  decision: '给出结果',
};

/** By when a step is due, and where that stands written. */
export function DeadlineLine({ deadline }: { readonly deadline: DeadlineView }) {
  const provisional = deadline.isProvisional ? '（放假安排还没公布，日期可能变）' : '';
  return (
    <View className="deadline-line">
      <Text className="body body--strong">
        {`${WHAT_IS_DUE[deadline.kind]}：最晚 ${inWords(deadline.dueOn)}${provisional}`}
      </Text>
      <Text className="body body--soft">{`${deadline.words}（${deadline.source}）`}</Text>
    </View>
  );
}
