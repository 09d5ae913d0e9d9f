import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { EmptyState } from '@/components/empty-state/empty-state';
import { FailureBox } from '@/components/failure-box/failure-box';
import { InParts } from '@/components/in-parts/in-parts';
import { Loading } from '@/components/loading/loading';
import { Notice } from '@/components/notice/notice';
import { openCase } from '@/contracts/casework/open-case';
import type { CaseId } from '@/domain/kernel/ids';
import { useQuery } from '@/hooks/use-query';
import { routes } from '@/services/routes';
import { CaseActions } from '../actions/case-actions';
import { CaseHead } from './case-head';
import { CaseNotices } from './case-notices';
import { DeadlinesCard } from './deadlines-card';
import { DeclaredCards } from './declared-cards';
import { HouseholdCard } from './household-card';
import { OfficeCard } from './office-card';
import type { OpenedCase } from './opened-case';
import { PhotosCard } from './photos-card';
import { ProgressCard } from './progress-card';
import { ReachCard } from './reach-card';
import { StoryCard } from './story-card';
import { SupplementCard } from './supplement-card';
import { SupportersCard } from './supporters-card';
import { VersionsCard } from './versions-card';
import { WhoCard } from './who-card';
import './case-panel.scss';

const CARDS_AT_ONCE = 2;

export interface CasePanelProps {
  readonly caseId: CaseId;
  /** Stands alone: on a wide window it takes two columns. */
  readonly isWholePage?: boolean;
  /** The officer has done something to the case. */
  onChanged?(): void;
}

/**
 * Everything about the case: what was declared on one side, what came of it on the other. In an emergency what happened
 * and the number to call come first.
 */
function Columns({ opened, onShow }: { readonly opened: OpenedCase; onShow(version: number): void }) {
  const isEmergency = opened.emergency !== undefined;
  return (
    <View className="case-panel__columns">
      <InParts className="case-panel__declared" atOnce={CARDS_AT_ONCE}>
        {isEmergency ? null : <WhoCard opened={opened} />}
        <StoryCard hardship={opened.hardship} emergency={opened.emergency} />
        {isEmergency ? <ReachCard opened={opened} /> : null}
        {isEmergency ? <WhoCard opened={opened} /> : null}
        <HouseholdCard opened={opened} />
        <SupportersCard opened={opened} />
        {isEmergency ? null : <ReachCard opened={opened} />}
        <DeclaredCards opened={opened} />
      </InParts>
      <InParts className="case-panel__course" atOnce={CARDS_AT_ONCE}>
        <DeadlinesCard opened={opened} />
        <SupplementCard opened={opened} />
        <PhotosCard opened={opened} />
        <VersionsCard opened={opened} onShow={onShow} />
        <OfficeCard opened={opened} />
        <ProgressCard steps={opened.progress} />
      </InParts>
    </View>
  );
}

/** The whole case of a household, and what the officer may do to it now. */
export function CasePanel({ caseId, isWholePage = false, onChanged }: CasePanelProps) {
  const [declaredVersion, setDeclaredVersion] = useState<number>();
  const { data, failure, reload } = useQuery(openCase, {
    caseId,
    ...(declaredVersion ? { declaredVersion } : {}),
  });
  const changed = () => {
    reload();
    onChanged?.();
  };
  if (failure?.code === 'caseNotFound')
    return (
      <EmptyState title="这个案件不由您查看" text="可能已经转到别的机关去办了。请回到工作台看别的案件。" />
    );
  if (!data) return failure ? <FailureBox failure={failure} onRetry={reload} /> : <Loading />;
  const isEarlier = data.shownVersion !== data.declaredVersion;
  return (
    <View id="officer-case" className={`case-panel ${isWholePage ? 'case-panel--page' : ''}`}>
      <View>{failure ? <FailureBox failure={failure} onRetry={reload} /> : null}</View>
      <CaseHead opened={data} />
      <Button
        id="to-proposal"
        kind="secondary"
        className="case-panel__proposal"
        onPress={() => void Taro.navigateTo({ url: routes.proposal(caseId) })}
      >
        测算：看可能符合哪些救助
      </Button>
      {isEarlier ? (
        <Notice id="earlier-version" tone="warn" title={`现在看的是第 ${data.shownVersion} 版，不是最新的`}>
          <Button id="latest-version" kind="secondary" onPress={() => setDeclaredVersion(undefined)}>
            回到最新的一版
          </Button>
        </Notice>
      ) : (
        <CaseNotices opened={data} />
      )}
      <Columns opened={data} onShow={setDeclaredVersion} />
      {isEarlier ? null : <CaseActions opened={data} onChanged={changed} />}
    </View>
  );
}
