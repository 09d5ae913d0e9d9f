import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Disclosure } from '@/components/disclosure/disclosure';
import { isClosed } from '@/domain/case/case-status';
import { instantOf } from '@/domain/kernel/instant';
import { inWords, officeDateOf } from '@/domain/kernel/plain-date';
import { timeLeftWords } from '../words/deadline-words';
import type { OpenedCase } from './opened-case';
import './deadlines-card.scss';

/** Why no clock runs. */
const stillWords = ({ status }: Pick<OpenedCase, 'status'>): string =>
  isClosed(status) ? '案件已经结束，不再计时。' : '正在等申请人补材料，现在不计时。补齐以后再算。';

/** By when what is due, and where that is written. */
export function DeadlinesCard({ opened }: { readonly opened: OpenedCase }) {
  const today = officeDateOf(instantOf(new Date()));
  return (
    <Card id="deadlines" title="办理时限">
      {opened.deadlines.length === 0 ? <Text className="body body--soft">{stillWords(opened)}</Text> : null}
      {opened.deadlines.map((deadline) => (
        <View key={deadline.kind} className={`deadline ${deadline.dueOn < today ? 'deadline--overdue' : ''}`}>
          <Text className="deadline__day">
            {inWords(deadline.dueOn)}（{timeLeftWords(deadline.dueOn, today)}）
          </Text>
          <Text className="deadline__words">{deadline.words}</Text>
          <Disclosure id={`source-${deadline.kind}`} label="依据" name={`${deadline.words}，依据`}>
            <Text className="deadline__source">
              {deadline.source}
              {deadline.isProvisional ? '。那年的放假安排还没公布，日期可能会变' : ''}
            </Text>
          </Disclosure>
        </View>
      ))}
    </Card>
  );
}
