import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ResponseOf } from '@/contracts/action-contract';
import type { getWorklist } from '@/contracts/casework/get-worklist';
import type { CaseId } from '@/domain/kernel/ids';
import { instantOf } from '@/domain/kernel/instant';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { ConsentRow } from './consent-row';
import type { Search } from './search';
import { SearchBox } from './search-box';
import { StatusTabs } from './status-tabs';
import { WorklistList } from './worklist-list';
import { type StatusFilter, statusTabs } from './worklist-view';

export interface CasesDeskProps {
  readonly data: ResponseOf<typeof getWorklist>;
  readonly filter: StatusFilter;
  readonly search: Search;
  readonly openCaseId: CaseId | undefined;
  onFilter(filter: StatusFilter): void;
  onSearch(search: Search): void;
  onOpen(caseId: CaseId): void;
}

const isNarrowed = ({ caseNumber, village }: Search): boolean => Boolean(caseNumber ?? village);

/** The cases, by status, by number, or of one village. */
export function CasesDesk(props: CasesDeskProps) {
  const { data, filter, search, openCaseId } = props;
  const [today] = useState(() => officeDateOf(instantOf(new Date())));
  return (
    <View>
      {search.caseNumber ? null : (
        <StatusTabs tabs={statusTabs(data.counts)} value={filter} onChange={props.onFilter} />
      )}
      <SearchBox search={search} onChange={props.onSearch} />
      <WorklistList
        key={`${filter}:${search.caseNumber ?? ''}:${search.village?.code ?? ''}`}
        items={data.items}
        hasMore={data.hasMore}
        emptyText={
          isNarrowed(search)
            ? '没有找到，或者这个案件不由本单位办。请核对编号，或看全部。'
            : '有新的申请会出现在这里。'
        }
        today={today}
        openCaseId={openCaseId}
        onOpen={props.onOpen}
      />
      <ConsentRow />
    </View>
  );
}
