import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { BackToCase } from '@/components/back-to-case/back-to-case';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { DeadlineLine } from '@/components/deadline-line/deadline-line';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { Notice } from '@/components/notice/notice';
import { OfficeCard } from '@/components/office-card/office-card';
import { Receipt } from '@/components/receipt/receipt';
import { Shell } from '@/components/shell/shell';
import type { ResponseOf } from '@/contracts/action-contract';
import { getMyCase } from '@/contracts/application/get-my-case';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import { useQuery } from '@/hooks/use-query';
import { useRoute } from '@/hooks/use-route';
import { routes } from '@/services/routes';
import { RoutingReasons } from '../routing/routing-reasons';
import './index.scss';
import { receiptOf } from './receipt-of';

type MyCase = ResponseOf<typeof getMyCase>;

const EmergencyNext = ({ myCase: { caseId } }: { readonly myCase: MyCase }) => (
  <>
    <Notice id="emergency-next" tone="good" title="民政办会尽快打电话给您">
      请把手机放在身边，不要关机。现在不用签字，也不用跑腿，手续以后再补。
    </Notice>
    <Button
      id="add-photos"
      kind="secondary"
      onPress={() => void Taro.navigateTo({ url: routes.addPhotos(caseId) })}
    >
      拍张现场照片（可以不拍）
    </Button>
  </>
);

/** What is still to do: the signatures, or nothing. */
function NextStep({ myCase }: { readonly myCase: MyCase }) {
  if (myCase.programme === 'temporaryAid') return <EmergencyNext myCase={myCase} />;
  const missing = myCase.signers.filter(({ signedAt, role }) => !signedAt && role === 'member').length;
  if (missing === 0)
    return (
      <Notice tone="good" title="该签的字都签好了">
        {myCase.nextStep}
      </Notice>
    );
  const isAlone = myCase.signers.length === 1 && myCase.signers[0]?.isCaller === true;
  return (
    <Card title="还有一件事：签授权书">
      <Text className="body">
        {isAlone
          ? '还差您签个名，同意民政部门核对您家的情况。'
          : `还差 ${missing} 个人签名，同意民政部门核对家庭情况。`}
      </Text>
      <Text className="body">
        {isAlone ? '现在签好，办得快。' : '现在签好，办得快。不在一起的家人，可以用他自己的手机签。'}
      </Text>
      <Button
        id="go-sign"
        className="submitted__sign"
        onPress={() => Taro.redirectTo({ url: routes.letter(myCase.caseId) })}
      >
        去签授权书
      </Button>
    </Card>
  );
}

/** Says that it is in: this time, or already the time before, and then that the changes made since are not. */
function Done({ isFromBefore, spoken }: { readonly isFromBefore: boolean; readonly spoken: string }) {
  if (!isFromBefore) return <Notice id="submitted-done" tone="good" title="申请交上去了" />;
  return (
    <Notice id="submitted-before" tone="good" title={`刚才已经交上去了，编号 ${spoken}`}>
      这次改的没有交，也不用再交一份。要改的，点下面“看办理进度”，再点“家里情况变了，改一改”。
    </Notice>
  );
}

/** The applicant for whom somebody else filed will know of it. */
function ToldToo({ myCase }: { readonly myCase: MyCase }) {
  if (!myCase.filedBy) return null;
  return (
    <Notice id="applicant-told" title={`${myCase.applicantName}也会知道`}>
      他会收到短信，可以用自己的手机看、提意见。
    </Notice>
  );
}

function About({ myCase }: { readonly myCase: MyCase }) {
  return (
    <>
      <NextStep myCase={myCase} />
      <ToldToo myCase={myCase} />
      <Card title="接下来">
        <Text className="body">{myCase.nextStep}</Text>
        {myCase.deadlines.map((deadline) => (
          <DeadlineLine key={deadline.kind} deadline={deadline} />
        ))}
      </Card>
      <OfficeCard office={myCase.office} />
      {myCase.assistingOffice ? (
        <Card id="assisting-office" title="谁来帮着办">
          <Text className="body body--strong">{myCase.assistingOffice.name}</Text>
          <Text className="body">{`电话：${myCase.assistingOffice.phone}`}</Text>
        </Card>
      ) : null}
      {myCase.routing.length > 0 ? (
        <Card title="为什么由这里办">
          <RoutingReasons routing={myCase.routing} />
        </Card>
      ) : null}
      <Receipt content={receiptOf(myCase)} />
    </>
  );
}

/** The application is in: its number, who has it, what comes next and by when. */
export default function Submitted() {
  const { caseId, caseNumber, before } = useRoute();
  const { data, failure, reload } = useQuery(getMyCase, caseId ? { caseId } : undefined);
  const number = data?.caseNumber ?? caseNumber;
  const spoken = number ? spokenCaseNumber(number) : '';
  return (
    <Shell title="已经提交" contact={data?.office} caseId={caseId}>
      <View className="stack stack--loose">
        <Done isFromBefore={before !== undefined} spoken={spoken} />
        {spoken ? (
          <View className="submitted__number">
            <Text className="body body--soft">您的申请编号</Text>
            <Text id="case-number" className="submitted__digits">
              {spoken}
            </Text>
            <Text className="body body--soft">打电话问进度，报这个号就行</Text>
          </View>
        ) : null}
        {failure ? <FailureBox failure={failure} onRetry={reload} /> : null}
        {data ? <About myCase={data} /> : failure ? null : <Loading />}
        {caseId ? <BackToCase caseId={caseId} /> : null}
        <Button id="go-home" kind="secondary" onPress={() => Taro.reLaunch({ url: routes.home })}>
          回首页
        </Button>
      </View>
    </Shell>
  );
}
