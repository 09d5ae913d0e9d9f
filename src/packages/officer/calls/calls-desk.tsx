import { View } from '@tarojs/components';
import { useState } from 'react';
import { EmptyState } from '@/components/empty-state/empty-state';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { listCalls } from '@/contracts/casework/calls';
import type { CaseId } from '@/domain/kernel/ids';
import { instantOf } from '@/domain/kernel/instant';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { useQuery } from '@/hooks/use-query';
import { CallCard } from './call-card';

/** The calls that people asked of the office, those due first. */
export function CallsDesk(props: { onOpenCase(caseId: CaseId): void; onChanged(): void }) {
  const { data, failure, reload } = useQuery(listCalls, {});
  const [today] = useState(() => officeDateOf(instantOf(new Date())));
  if (!data) return failure ? <FailureBox failure={failure} onRetry={reload} /> : <Loading />;
  const done = () => {
    reload();
    props.onChanged();
  };
  return (
    <View id="calls">
      {failure ? <FailureBox failure={failure} onRetry={reload} /> : null}
      {data.calls.length === 0 ? (
        <EmptyState title="没有要回的电话" text="有人请求回电，会出现在这里。" />
      ) : null}
      {data.calls.map((call) => (
        <CallCard
          key={`${call.callbackId}:${call.attempts}`}
          call={call}
          today={today}
          onOpenCase={props.onOpenCase}
          onDone={done}
        />
      ))}
    </View>
  );
}
