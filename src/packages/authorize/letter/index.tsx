import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { BackToCase } from '@/components/back-to-case/back-to-case';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { Notice } from '@/components/notice/notice';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import { Shell } from '@/components/shell/shell';
import type { ResponseOf } from '@/contracts/action-contract';
import { getAuthorizationLetter } from '@/contracts/authorization/get-letter';
import type { SignerView } from '@/contracts/authorization/letter-view';
import { DOCUMENT_KIND_TEXT } from '@/domain/kernel/document-kind';
import type { CaseId } from '@/domain/kernel/ids';
import { useQuery } from '@/hooks/use-query';
import { useRoute } from '@/hooks/use-route';
import { routes } from '@/services/routes';
import { whoItIs } from '../signing/who-it-is';
import './index.scss';
import { LetterText } from './letter-text';

type Letter = ResponseOf<typeof getAuthorizationLetter>;

/** Ways in which somebody who has not signed can. */
function WaysToSign(props: {
  readonly signer: SignerView;
  readonly caseId: CaseId;
  readonly mayRecordPaper: boolean;
}) {
  const { caseId, mayRecordPaper } = props;
  const { signerId, name, signsBy, role, isCaller } = props.signer;
  const isOwn = isCaller === true && signsBy === 'self';
  const go = (url: string) => () => Taro.navigateTo({ url });
  return (
    <View className="stack">
      <Button id={`sign-${signerId}`} onPress={go(routes.sign(caseId, signerId))}>
        {isOwn ? '我来签名' : signsBy === 'guardian' ? `监护人替${name}签` : `${name}在这个手机上签`}
      </Button>
      {signsBy === 'self' && !isOwn ? (
        <Button id={`invite-${signerId}`} kind="secondary" onPress={go(routes.invite(caseId, signerId))}>
          {`让${name}用自己的手机签`}
        </Button>
      ) : null}
      {mayRecordPaper && role === 'member' ? (
        <Button id={`paper-${signerId}`} kind="secondary" onPress={go(routes.paper(caseId, signerId))}>
          在纸上签好了，拍照交
        </Button>
      ) : null}
    </View>
  );
}

function SignerRow(props: {
  readonly signer: SignerView;
  readonly caseId: CaseId;
  readonly mayRecordPaper: boolean;
}) {
  const { signer, caseId } = props;
  return (
    <View className="letter__signer">
      <Text className="body body--strong">{whoItIs(signer)}</Text>
      <Text className="body body--soft">
        {signer.documentKind
          ? `${DOCUMENT_KIND_TEXT[signer.documentKind]} ${signer.documentMasked ?? ''}`
          : '不住在一起的亲人，自愿签，不签不影响申请'}
      </Text>
      {signer.signedAt ? (
        <>
          <Text className="body letter__signed">{`✓ 已签，${momentInWords(signer.signedAt)}`}</Text>
          <Button
            id={`receipt-${signer.signerId}`}
            kind="quiet"
            label={`看${signer.name}的签名回执`}
            onPress={() => Taro.navigateTo({ url: routes.authorizationReceipt(caseId, signer.signerId) })}
          >
            看签名回执
          </Button>
        </>
      ) : (
        <WaysToSign {...props} />
      )}
    </View>
  );
}

/** What there is to do: for somebody who lives alone nothing of others. */
function WhatToDo({
  signers,
  missing,
}: {
  readonly signers: readonly SignerView[];
  readonly missing: number;
}) {
  const isAlone = signers.length === 1 && signers[0]?.isCaller === true;
  return isAlone ? (
    <Notice tone="info" title="还差您签个名" few="">
      先看一遍下面的授权书，再点“我来签名”。
    </Notice>
  ) : (
    <Notice tone="info" title={`还有 ${missing} 个人没签名`} few="">
      先看一遍下面的授权书，再点自己的名字签。大人各签各的，孩子由监护人签。
    </Notice>
  );
}

/** Everybody who signs, and who has. */
function Signers({ letter, caseId }: { readonly letter: Letter; readonly caseId: CaseId }) {
  return (
    <Card title="谁要签名">
      {letter.signers.map((signer) => (
        <SignerRow
          key={signer.signerId}
          signer={signer}
          caseId={caseId}
          mayRecordPaper={letter.mayRecordPaper}
        />
      ))}
    </Card>
  );
}

/** The authorization letter: what is agreed to, who must sign, who has. */
export default function LetterPage() {
  const { caseId } = useRoute();
  const { data, failure, reload } = useQuery(getAuthorizationLetter, caseId ? { caseId } : undefined);
  const missing = data?.signers.filter(({ signedAt, role }) => !signedAt && role === 'member').length ?? 0;
  return (
    <Shell title="核对授权书" contact={data?.office}>
      <View className="stack stack--loose">
        {failure ? <FailureBox failure={failure} onRetry={reload} /> : null}
        {!data && !failure ? <Loading /> : null}
        {data && caseId ? (
          <>
            {missing > 0 ? (
              <WhatToDo signers={data.signers} missing={missing} />
            ) : (
              <Notice id="all-signed" tone="good" title="都签好了，谢谢">
                民政办会接着办，有进度会通知您。
              </Notice>
            )}
            <LetterText letter={data.letter} />
            <Signers letter={data} caseId={caseId} />
            {missing > 0 ? (
              <Text className="body body--soft">
                {`${data.signers.length > 1 ? '写不了字、家人在外地的' : '写不了字的'}，打下面的电话，工作人员会上门或者想别的办法，不耽误申请。`}
              </Text>
            ) : null}
            <BackToCase caseId={caseId} />
          </>
        ) : null}
      </View>
    </Shell>
  );
}
