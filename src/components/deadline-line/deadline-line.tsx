import { Text, View } from '@tarojs/components';
import type { DeadlineView } from '@/contracts/deadline-view';
import { inWords } from '@/domain/kernel/plain-date';
import { Disclosure } from '../disclosure/disclosure';
import './deadline-line.scss';

const WHAT_IS_DUE: Readonly<Record<DeadlineView['kind'], string>> = {
  review: '看材料、决定收不收',
  investigation: '上门看情况',
  decision: '给您结果',
  quickAid: '先给急用的帮助',
};

/** By when a step is due; where that stands written opens on a tap. */
export function DeadlineLine({ deadline }: { readonly deadline: DeadlineView }) {
  const what = WHAT_IS_DUE[deadline.kind];
  return (
    <View className="deadline-line">
      <Text className="body">{what}</Text>
      <Text className="body body--strong">{`最晚 ${inWords(deadline.dueOn)}`}</Text>
      {deadline.isProvisional ? (
        <Text className="body body--soft">放假安排还没公布，日期可能会变。</Text>
      ) : null}
      <Disclosure label="按照哪条规定" name={`${what}，按照哪条规定`}>
        <Text className="body body--soft">{`${deadline.words}（${deadline.source}）`}</Text>
      </Disclosure>
    </View>
  );
}
