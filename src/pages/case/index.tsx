import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { OfficeCard } from '@/components/office-card/office-card';
import { ProgressList } from '@/components/progress-list/progress-list';
import { Shell } from '@/components/shell/shell';
import { StatusBadge } from '@/components/status-badge/status-badge';
import { getMyCase } from '@/contracts/application/get-my-case';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import { useQuery } from '@/hooks/use-query';
import { useRoute } from '@/hooks/use-route';
import { Background, Concerns } from './concerns';
import './index.scss';
import type { MyCase } from './my-case';
import { Signers } from './signers';
import { Supplement } from './supplement-form';
import { Turn } from './turn';
import { WhatICanDo } from './what-i-can-do';

interface WholeCaseProps {
  readonly myCase: MyCase;
  onChanged(): void;
}

function WholeCase({ myCase, onChanged }: WholeCaseProps) {
  const waitsForMe = myCase.availableActions.includes('answerSupplement');
  const supplement = myCase.supplement ? (
    <View className="stack">
      <Text className="subtitle">{waitsForMe ? '需要您补的' : '补过的材料'}</Text>
      <Supplement myCase={myCase} items={myCase.supplement.items} onAnswered={onChanged} />
    </View>
  ) : null;
  return (
    <>
      <View className="my-case__top">
        <View>
          <Text className="body body--soft">申请编号</Text>
          <Text id="case-number" className="title">
            {spokenCaseNumber(myCase.caseNumber)}
          </Text>
        </View>
        <StatusBadge status={myCase.status} waitsForReader={myCase.whoseTurn === 'resident'} />
      </View>
      <Turn myCase={myCase} />
      <Concerns myCase={myCase} />
      {waitsForMe ? supplement : null}
      {myCase.signers.length > 0 ? <Signers myCase={myCase} /> : null}
      <Card title="办到哪一步了">
        <ProgressList steps={myCase.progress} />
      </Card>
      {waitsForMe ? null : supplement}
      <OfficeCard office={myCase.office} />
      <Background myCase={myCase} />
      <WhatICanDo myCase={myCase} />
    </>
  );
}

/** Where one application stands, and what its people can do. */
export default function CasePage() {
  const { caseId } = useRoute();
  const { data, failure, reload } = useQuery(getMyCase, caseId ? { caseId } : undefined);
  return (
    <Shell title="办理进度" contact={data?.office}>
      <View className="stack stack--loose">
        {failure ? <FailureBox failure={failure} onRetry={reload} /> : null}
        {!data && !failure ? <Loading /> : null}
        {data ? <WholeCase myCase={data} onChanged={reload} /> : null}
      </View>
    </Shell>
  );
}
