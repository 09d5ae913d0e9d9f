import { Text, View } from '@tarojs/components';
import Taro, { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { accessible } from '@/components/accessibility/accessibility';
import { Button } from '@/components/button/button';
import { EmptyState } from '@/components/empty-state/empty-state';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { Shell } from '@/components/shell/shell';
import { getWorklist } from '@/contracts/casework/get-worklist';
import type { CaseId } from '@/domain/kernel/ids';
import { instantOf } from '@/domain/kernel/instant';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { useQuery } from '@/hooks/use-query';
import { refreshInbox } from '@/services/inbox';
import { routes } from '@/services/routes';
import { CasePanel } from '../case/case-panel';
import { useWideWindow } from '../wide-window/use-wide-window';
import { ConsentRow } from './consent-row';
import { StatusTabs } from './status-tabs';
import { usePullToRefresh } from './use-pull-to-refresh';
import { WorklistList } from './worklist-list';
import { filtered, pressingWords, type StatusFilter, statusTabs } from './worklist-view';
import './index.scss';

/** The officer's desk: what is new, due and overdue at their office. On a wide window the case opens beside the list. */
export default function Worklist() {
  const isWide = useWideWindow();
  const [filter, setFilter] = useState<StatusFilter>('all');
  const [openCaseId, setOpenCaseId] = useState<CaseId>();
  const query = useQuery(getWorklist, filter === 'all' ? {} : { status: filter });
  const { data, failure, isLoading, reload } = query;
  const today = officeDateOf(instantOf(new Date()));
  const items = filtered(data?.items ?? [], filter);

  useDidShow(() => void refreshInbox());
  usePullToRefresh(reload, isLoading);

  const open = (caseId: CaseId) => {
    if (isWide) setOpenCaseId(caseId);
    else void Taro.navigateTo({ url: routes.officerCase(caseId) });
  };

  return (
    <Shell title="工作台" className="worklist" isWide>
      <View className="worklist__columns">
        <View className="worklist__list">
          <View className="worklist__head">
            <View className="worklist__office">
              <Text className="subtitle">{data?.officeName ?? '工作台'}</Text>
              {data ? (
                <Text className="worklist__pressing" {...accessible({ live: 'polite' })}>
                  {pressingWords(items)}
                </Text>
              ) : null}
            </View>
            <Button
              id="refresh"
              kind="quiet"
              busy={isLoading && data !== undefined}
              busyText="刷新中…"
              onPress={reload}
            >
              刷新
            </Button>
          </View>
          {failure ? <FailureBox failure={failure} onRetry={reload} /> : null}
          {!data && !failure ? <Loading /> : null}
          {data ? (
            <>
              <StatusTabs tabs={statusTabs(data.counts)} value={filter} onChange={setFilter} />
              <WorklistList
                key={filter}
                items={items}
                today={today}
                openCaseId={isWide ? openCaseId : undefined}
                onOpen={open}
              />
              <ConsentRow />
            </>
          ) : null}
        </View>
        {isWide ? (
          <View className="worklist__case" {...accessible({ role: 'region', label: '打开的案件' })}>
            {openCaseId ? (
              <CasePanel key={openCaseId} caseId={openCaseId} onChanged={reload} />
            ) : (
              <EmptyState title="点左边的案件，在这里办" text="打开案件会留下查看记录，请只打开要办的。" />
            )}
          </View>
        ) : null}
      </View>
    </Shell>
  );
}
