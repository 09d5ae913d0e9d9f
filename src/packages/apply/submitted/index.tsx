import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { DeadlineLine } from '@/components/deadline-line/deadline-line';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { Notice } from '@/components/notice/notice';
import { OfficeCard } from '@/components/office-card/office-card';
import { Shell } from '@/components/shell/shell';
import type { ResponseOf } from '@/contracts/action-contract';
import { getMyCase } from '@/contracts/application/get-my-case';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import { useQuery } from '@/hooks/use-query';
import { useRoute } from '@/hooks/use-route';
import { routes } from '@/services/routes';
import './index.scss';

type MyCase = ResponseOf<typeof getMyCase>;

/** What is still to do: the signatures, or nothing. */
function NextStep({ myCase }: { readonly myCase: MyCase }) {
  const missing = myCase.signers.filter(({ hasSigned }) => !hasSigned).length;
  if (missing === 0)
    return (
      <Notice tone="good" title="该签的字都签好了">
        {myCase.nextStep}
      </Notice>
    );
  return (
    <Card title="还有一件事：签授权书">
      <Text className="body">
        {`家里满 18 岁的 ${missing} 个人，每人要签一次名，同意民政部门核对家庭情况。`}
      </Text>
      <Text className="body">现在签好，办得快。不在一起的家人，过后在“我的申请”里补签。</Text>
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
      这次改的没有交，也不用再交一份。要改的，打电话告诉下面的办公室就行。
    </Notice>
  );
}

/** The application is in: its number, who has it, what comes next and by when. */
export default function Submitted() {
  const { caseId, caseNumber, before } = useRoute();
  const { data, failure, reload } = useQuery(getMyCase, caseId ? { caseId } : undefined);
  const number = data?.caseNumber ?? caseNumber;
  return (
    <Shell title="已经提交" contact={data?.office}>
      <View className="stack stack--loose">
        <Done isFromBefore={before !== undefined} spoken={number ? spokenCaseNumber(number) : ''} />
        {number ? (
          <View className="submitted__number">
            <Text className="body body--soft">您的案件编号</Text>
            <Text id="case-number" className="submitted__digits">
              {spokenCaseNumber(number)}
            </Text>
            <Text className="body body--soft">打电话问进度，报这个号就行</Text>
          </View>
        ) : null}
        {failure ? <FailureBox failure={failure} onRetry={reload} /> : null}
        {data ? (
          <>
            <NextStep myCase={data} />
            <Card title="接下来">
              <Text className="body">{data.nextStep}</Text>
              {data.deadlines.map((deadline) => (
                <DeadlineLine key={deadline.kind} deadline={deadline} />
              ))}
            </Card>
            <OfficeCard office={data.office} />
          </>
        ) : failure ? null : (
          <Loading />
        )}
        {caseId ? (
          <Button
            id="open-case"
            kind="secondary"
            onPress={() => Taro.redirectTo({ url: routes.case(caseId) })}
          >
            看办理进度
          </Button>
        ) : null}
        <Button id="go-home" kind="secondary" onPress={() => Taro.reLaunch({ url: routes.home })}>
          回首页
        </Button>
      </View>
    </Shell>
  );
}
