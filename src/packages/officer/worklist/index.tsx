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
import { useQuery } from '@/hooks/use-query';
import { useRoute } from '@/hooks/use-route';
import { useWideWindow } from '@/hooks/use-wide-window';
import { refreshInbox } from '@/services/inbox';
import { routes } from '@/services/routes';
import { CallsDesk } from '../calls/calls-desk';
import { CasePanel } from '../case/case-panel';
import { CasesDesk } from './cases-desk';
import { CountyDeskLink } from './county-desk-link';
import { DeskTabs } from './desk-tabs';
import { rememberOpenCase } from './open-case-address';
import { type Search, searchRequest } from './search';
import { usePullToRefresh } from './use-pull-to-refresh';
import { pressingWords, type StatusFilter } from './worklist-view';
import './index.scss';

/** The case that stands open on a wide window: the one in the address first. */
function useOpenCase(): [CaseId | undefined, (caseId: CaseId) => void] {
  const { caseId } = useRoute();
  const [openCaseId, setOpenCaseId] = useState(caseId);
  const open = (chosen: CaseId) => {
    setOpenCaseId(chosen);
    rememberOpenCase(chosen);
  };
  return [openCaseId, open];
}

/** The officer's desk: what is new, due and overdue at their office. On a wide window the case opens beside the list. */
export default function Worklist() {
  const isWide = useWideWindow();
  const [desk, setDesk] = useState<'cases' | 'calls'>('cases');
  const [filter, setFilter] = useState<StatusFilter>('all');
  const [search, setSearch] = useState<Search>({});
  const [openCaseId, setOpenCase] = useOpenCase();
  const { data, failure, isLoading, reload } = useQuery(getWorklist, {
    ...(filter === 'all' ? {} : { status: filter }),
    ...searchRequest(search),
  });

  useDidShow(() => void refreshInbox());
  usePullToRefresh(reload, isLoading);

  const open = (caseId: CaseId) => {
    if (isWide) setOpenCase(caseId);
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
                  {pressingWords(data.items)}
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
          <CountyDeskLink />
          {failure ? <FailureBox failure={failure} onRetry={reload} /> : null}
          {!data && !failure ? <Loading /> : null}
          {data ? <DeskTabs desk={desk} openCalls={data.openCalls} onChange={setDesk} /> : null}
          {data && desk === 'cases' ? (
            <CasesDesk
              data={data}
              filter={filter}
              search={search}
              openCaseId={isWide ? openCaseId : undefined}
              onFilter={setFilter}
              onSearch={setSearch}
              onOpen={open}
            />
          ) : null}
          {data && desk === 'calls' ? <CallsDesk onOpenCase={open} onChanged={reload} /> : null}
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
