import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { DeadlineLine } from '@/components/deadline-line/deadline-line';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { Notice } from '@/components/notice/notice';
import { OfficeCard } from '@/components/office-card/office-card';
import { ProgressList } from '@/components/progress-list/progress-list';
import { Shell } from '@/components/shell/shell';
import { StatusBadge } from '@/components/status-badge/status-badge';
import type { ResponseOf } from '@/contracts/action-contract';
import { getMyCase } from '@/contracts/application/get-my-case';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import { useQuery } from '@/hooks/use-query';
import { useRoute } from '@/hooks/use-route';
import { routes } from '@/services/routes';
import './index.scss';
import { Supplement } from './supplement-form';

type MyCase = ResponseOf<typeof getMyCase>;

/** Whose turn it is, what comes next, and by when. */
function Turn({ myCase }: { readonly myCase: MyCase }) {
  const isMine = myCase.whoseTurn === 'resident';
  return (
    <View className="stack">
      <Notice
        id="turn"
        tone={isMine ? 'warn' : 'info'}
        title={isMine ? '现在等您来办' : `现在由${myCase.office.name}在办`}
      >
        {myCase.nextStep}
      </Notice>
      {myCase.deadlines.length > 0 ? (
        <Card title="最晚什么时候办到">
          <View className="stack">
            {myCase.deadlines.map((deadline) => (
              <DeadlineLine key={deadline.kind} deadline={deadline} />
            ))}
          </View>
        </Card>
      ) : null}
    </View>
  );
}

function Signers({ myCase }: { readonly myCase: MyCase }) {
  const isMissing = myCase.signers.some(({ hasSigned }) => !hasSigned);
  return (
    <Card title="授权书签名">
      {myCase.signers.map((signer) => (
        <Text
          key={signer.memberId}
          className={`body ${signer.hasSigned ? 'my-case__signed' : 'my-case__unsigned'}`}
        >
          {`${signer.name}：${signer.hasSigned ? '✓ 已签' : '还没签'}`}
        </Text>
      ))}
      {isMissing ? (
        <Button
          id="go-sign"
          className="my-case__go-sign"
          onPress={() => Taro.navigateTo({ url: routes.letter(myCase.caseId) })}
        >
          去签授权书
        </Button>
      ) : null}
    </Card>
  );
}

/** Where one application stands. */
export default function CasePage() {
  const { caseId } = useRoute();
  const { data, failure, reload } = useQuery(getMyCase, caseId ? { caseId } : undefined);
  const waitsForMe = data?.status === 'supplementRequested';
  const supplement = data?.supplement ? (
    <View className="stack">
      <Text className="subtitle">{waitsForMe ? '需要您补的' : '补过的材料'}</Text>
      <Supplement myCase={data} items={data.supplement.items} onAnswered={reload} />
    </View>
  ) : null;
  return (
    <Shell title="办理进度" contact={data?.office}>
      <View className="stack stack--loose">
        {failure ? <FailureBox failure={failure} onRetry={reload} /> : null}
        {!data && !failure ? <Loading /> : null}
        {data ? (
          <>
            <View className="my-case__top">
              <View>
                <Text className="body body--soft">案件编号</Text>
                <Text id="case-number" className="title">
                  {spokenCaseNumber(data.caseNumber)}
                </Text>
              </View>
              <StatusBadge status={data.status} />
            </View>
            <Turn myCase={data} />
            {waitsForMe ? supplement : null}
            {data.signers.length > 0 ? <Signers myCase={data} /> : null}
            <Card title="办到哪一步了">
              <ProgressList steps={data.progress} />
            </Card>
            {waitsForMe ? null : supplement}
            <OfficeCard office={data.office} />
          </>
        ) : null}
      </View>
    </Shell>
  );
}
