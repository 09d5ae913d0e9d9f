import { View } from '@tarojs/components';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { openCase } from '@/contracts/casework/open-case';
import type { CaseId } from '@/domain/kernel/ids';
import { useQuery } from '@/hooks/use-query';
import { CaseActions } from './case-actions';
import { CaseHead } from './case-head';
import { CaseNotices } from './case-notices';
import { DeadlinesCard } from './deadlines-card';
import { DeclaredCards } from './declared-cards';
import { HouseholdCard } from './household-card';
import { ProgressCard } from './progress-card';
import { ReachCard } from './reach-card';
import { StoryCard } from './story-card';
import { SupplementCard } from './supplement-card';
import './case-panel.scss';

export interface CasePanelProps {
  readonly caseId: CaseId;
  /** Stands alone: on a wide window it takes two columns. */
  readonly isWholePage?: boolean;
  /** The officer has done something to the case. */
  onChanged?(): void;
}

/** The whole case of a household, and what the officer may do to it now. */
export function CasePanel({ caseId, isWholePage = false, onChanged }: CasePanelProps) {
  const { data, failure, reload } = useQuery(openCase, { caseId });
  const changed = () => {
    reload();
    onChanged?.();
  };
  if (!data) return failure ? <FailureBox failure={failure} onRetry={reload} /> : <Loading />;
  return (
    <View id="officer-case" className={`case-panel ${isWholePage ? 'case-panel--page' : ''}`}>
      {failure ? <FailureBox failure={failure} onRetry={reload} /> : null}
      <CaseHead opened={data} />
      <CaseNotices opened={data} />
      <View className="case-panel__columns">
        <View className="case-panel__declared">
          <HouseholdCard opened={data} />
          <ReachCard opened={data} />
          <StoryCard hardship={data.hardship} emergency={data.emergency} />
          <DeclaredCards opened={data} />
        </View>
        <View className="case-panel__course">
          <DeadlinesCard opened={data} />
          <SupplementCard opened={data} />
          <ProgressCard steps={data.progress} />
        </View>
      </View>
      <CaseActions opened={data} onChanged={changed} />
    </View>
  );
}
