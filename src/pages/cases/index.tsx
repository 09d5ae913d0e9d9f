import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import { Shell } from '@/components/shell/shell';
import { StatusBadge } from '@/components/status-badge/status-badge';
import { listMyCases, type MyCaseSummary } from '@/contracts/application/list-my-cases';
import { listOwnSignatures } from '@/contracts/authorization/list-own-signatures';
import { CASE_STATUS_FOR_RESIDENT } from '@/domain/case/case-status';
import { PROGRAMME_TEXT } from '@/domain/household/programme';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import { useQuery } from '@/hooks/use-query';
import { routes } from '@/services/routes';
import './index.scss';
import { SignedElsewhere } from './signed-elsewhere';

function CaseCard({ summary }: { readonly summary: MyCaseSummary }) {
  const number = spokenCaseNumber(summary.caseNumber);
  const waits = summary.needsMe ? '，等您来办一件事' : '';
  return (
    <Card
      id={`case-${summary.caseNumber}`}
      className="my-case"
      label={`${summary.applicantMasked}的申请，编号 ${number}，${CASE_STATUS_FOR_RESIDENT[summary.status]}${waits}`}
      onPress={() => Taro.navigateTo({ url: routes.case(summary.caseId) })}
    >
      <View className="my-case__head">
        <Text className="subtitle">{`${summary.applicantMasked}的申请`}</Text>
        <StatusBadge status={summary.status} waitsForReader={summary.needsMe} />
      </View>
      <Text className="body">{`${PROGRAMME_TEXT[summary.programme]}，申请编号 ${number}`}</Text>
      <Text className="body body--soft">{`${momentInWords(summary.submittedAt)} 提交`}</Text>
      {summary.needsMe ? <Text className="my-case__waits">等您来办：点开看要做什么</Text> : null}
    </Card>
  );
}

/** Everything this person has applied for. */
export default function Cases() {
  const { data, failure, reload } = useQuery(listMyCases, {});
  const signatures = useQuery(listOwnSignatures, {}).data?.signatures ?? [];
  return (
    <Shell title="我的申请">
      <View className="stack">
        {failure ? <FailureBox failure={failure} onRetry={reload} /> : null}
        {!data && !failure ? <Loading /> : null}
        {data?.cases.map((summary) => (
          <CaseCard key={summary.caseId} summary={summary} />
        ))}
        {data?.cases.length === 0 && signatures.length === 0 ? (
          <EmptyState title="还没有提交过申请" text="填好提交以后，在这里看办到哪一步了。">
            <Button id="open-apply" onPress={() => Taro.navigateTo({ url: routes.questions })}>
              去申请
            </Button>
          </EmptyState>
        ) : null}
        <SignedElsewhere signatures={signatures} />
      </View>
    </Shell>
  );
}
