import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { Notice } from '@/components/notice/notice';
import { getHousehold } from '@/contracts/casework/household';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import type { CaseId } from '@/domain/kernel/ids';
import { inWords, type PlainDate } from '@/domain/kernel/plain-date';
import { useQuery } from '@/hooks/use-query';
import { DayField } from '../county/day-field';
import { ChangeForm } from './change-form';
import { HistoryCard } from './history-card';
import { Registers } from './registers';
import '../county/county.scss';
import './household.scss';

/** The three registers on a day, what happened, and the form for one change. */
export function HouseholdPanel({ caseId }: { readonly caseId: CaseId }) {
  const [on, setOn] = useState('');
  const [isWriting, setWriting] = useState(false);
  const [done, setDone] = useState<string>();
  const asked = on === '' ? {} : { on: on as PlainDate };
  const { data, failure, reload } = useQuery(getHousehold, { caseId, ...asked });
  if (failure?.code === 'caseNotFound')
    return (
      <EmptyState title="这个案件不由您查看" text="可能已经转到别的机关去办了。请回到工作台看别的案件。" />
    );
  if (!data) return failure ? <FailureBox failure={failure} onRetry={reload} /> : <Loading />;
  const saved = (words: string) => {
    setWriting(false);
    setDone(words);
    setOn('');
    reload();
  };
  return (
    <View id="household-page">
      <Text className="subtitle">{`${data.householdName}家`}</Text>
      <Text className="household-page__meta">编号 {spokenCaseNumber(data.caseNumber)}</Text>
      <View>{failure ? <FailureBox failure={failure} onRetry={reload} /> : null}</View>
      {done ? <Notice id="done" tone="good" title={done} /> : null}
      {data.canRecord && !isWriting ? (
        <Button
          id="write"
          className="household-page__write"
          onPress={() => {
            setDone(undefined);
            setWriting(true);
          }}
        >
          登记一项变动
        </Button>
      ) : null}
      {isWriting ? (
        <ChangeForm
          caseId={caseId}
          data={data}
          onSaved={saved}
          onCancel={() => setWriting(false)}
          onLookAgain={() => {
            setWriting(false);
            reload();
          }}
        />
      ) : (
        <View className="county__two">
          <View>
            <Card id="as-of" title={`${inWords(data.on)}这一天`}>
              <DayField id="on" label="看哪一天的情况" value={on === '' ? data.on : on} onChange={setOn} />
              {on === '' || on === data.today ? null : (
                <Button id="to-today" kind="quiet" onPress={() => setOn('')}>
                  回到今天
                </Button>
              )}
            </Card>
            <Registers data={data} />
          </View>
          <View>
            <HistoryCard history={data.history} />
          </View>
        </View>
      )}
    </View>
  );
}
