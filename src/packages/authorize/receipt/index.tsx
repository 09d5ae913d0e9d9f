import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { Notice } from '@/components/notice/notice';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import { Receipt } from '@/components/receipt/receipt';
import { Shell } from '@/components/shell/shell';
import type { ResponseOf } from '@/contracts/action-contract';
import { getAuthorizationReceipt } from '@/contracts/authorization/get-receipt';
import { withdrawAuthorization } from '@/contracts/authorization/withdraw-authorization';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import type { CaseId, SignerId } from '@/domain/kernel/ids';
import { useCommand } from '@/hooks/use-command';
import { useQuery } from '@/hooks/use-query';
import { useRoute } from '@/hooks/use-route';
import { routes } from '@/services/routes';
import { LetterText } from '../letter/letter-text';

type SigningReceipt = ResponseOf<typeof getAuthorizationReceipt>;

const SIGNED_ON = { ownPhone: '本人的手机', thisPhone: '填表人的手机', paper: '纸上' } as const;

interface TakeBackProps {
  readonly caseId: CaseId;
  readonly signerId: SignerId;
  onTakenBack(): void;
}

/** Taking the authorization back: what it means, and once more before it is done. */
function TakeBack({ caseId, signerId, onTakenBack }: TakeBackProps) {
  const [isSure, setSure] = useState(false);
  const takeBack = useCommand(withdrawAuthorization);
  const send = async () => {
    const outcome = await takeBack.run({ caseId, signerId });
    if (outcome?.ok) onTakenBack();
  };
  if (!isSure)
    return (
      <Button id="take-back" kind="quiet" onPress={() => setSure(true)}>
        我要收回授权
      </Button>
    );
  return (
    <Card title="收回授权">
      <View className="stack">
        <Text className="body">
          收回以后，不再查您的收入和财产；以前查过的还算数。没有授权，这份申请可能办不下去，民政办会先跟您说清楚。
        </Text>
        {takeBack.failure ? <FailureBox failure={takeBack.failure} /> : null}
        <Button
          id="take-back-sure"
          kind="danger"
          busy={takeBack.isRunning}
          busyText="正在收回…"
          onPress={() => void send()}
        >
          确定收回
        </Button>
        <Button id="take-back-no" kind="secondary" onPress={() => setSure(false)}>
          不收回
        </Button>
      </View>
    </Card>
  );
}

/** Says that it was taken back, when and how; the receipt of that. */
function TakenBack({ receipt, caseId }: { readonly receipt: SigningReceipt; readonly caseId: CaseId }) {
  const { withdrawn, office, isPartOfCase } = receipt;
  if (!withdrawn) return null;
  return (
    <View className="stack">
      <Notice id="taken-back" tone="warn" title="这份授权已经收回">
        {`${momentInWords(withdrawn.at)} 收回，${withdrawn.byPhone ? `打电话说的，${office.name}记下了` : '在手机上收回的'}。以后不再按它查；以前查过的还算数。`}
      </Notice>
      {isPartOfCase ? (
        <Button
          id="back-to-letter"
          kind="secondary"
          onPress={() => Taro.redirectTo({ url: routes.letter(caseId) })}
        >
          回到授权书
        </Button>
      ) : null}
    </View>
  );
}

/** What the picture says: no name in it, pictures get passed on. */
const contentOf = (receipt: SigningReceipt) => ({
  title: receipt.withdrawn ? '收回授权回执' : '签名回执',
  number: spokenCaseNumber(receipt.caseNumber),
  lines: [
    { name: '签了什么', text: `${receipt.letter.title}（${receipt.letter.version} 版）` },
    { name: '什么时候', text: momentInWords(receipt.signedAt) },
    ...(receipt.withdrawn ? [{ name: '什么时候收回', text: momentInWords(receipt.withdrawn.at) }] : []),
    { name: '由谁来办', text: receipt.office.name },
    { name: '电话', text: receipt.office.phone },
    ...(receipt.withdrawn
      ? []
      : [{ name: '想收回', text: '随时可以，签名的人在小程序里点“收回授权”，或者打电话' }]),
  ],
});

/** The receipt of one signature: exactly what was signed, when, how, and how to take it back. */
export default function ReceiptPage() {
  const { caseId, signerId } = useRoute();
  const request = caseId && signerId ? { caseId, signerId } : undefined;
  const { data, failure, reload } = useQuery(getAuthorizationReceipt, request);
  return (
    <Shell title="签名回执" contact={data?.office}>
      <View className="stack stack--loose">
        {failure ? <FailureBox failure={failure} onRetry={reload} /> : null}
        {!data && !failure ? <Loading /> : null}
        {data && caseId && signerId ? (
          <>
            <TakenBack receipt={data} caseId={caseId} />
            <Card title={`${data.name}的签名`}>
              <Text className="body">{`${momentInWords(data.signedAt)}，签在${SIGNED_ON[data.on]}`}</Text>
              {data.guardianName ? <Text className="body">{`由监护人 ${data.guardianName} 签`}</Text> : null}
            </Card>
            <Receipt content={contentOf(data)} />
            <LetterText letter={data.letter} />
            {data.mayWithdraw ? <TakeBack caseId={caseId} signerId={signerId} onTakenBack={reload} /> : null}
            {data.mayWithdraw || data.withdrawn ? null : (
              <Text id="take-back-elsewhere" className="body body--soft">
                要收回的，请签名的人在他自己的手机上收回，或者打下面的电话，工作人员会记下。
              </Text>
            )}
          </>
        ) : null}
      </View>
    </Shell>
  );
}
