import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { Notice } from '@/components/notice/notice';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import { Shell } from '@/components/shell/shell';
import type { ResponseOf } from '@/contracts/action-contract';
import { getAuthorizationLetter } from '@/contracts/authorization/get-letter';
import { DOCUMENT_KIND_TEXT } from '@/domain/kernel/identity-document';
import type { CaseId } from '@/domain/kernel/ids';
import { useQuery } from '@/hooks/use-query';
import { useRoute } from '@/hooks/use-route';
import { routes } from '@/services/routes';
import './index.scss';

type Letter = ResponseOf<typeof getAuthorizationLetter>;

/** Everybody who signs, and who has. */
function Signers({ letter, caseId }: { readonly letter: Letter; readonly caseId: CaseId }) {
  return (
    <Card title="谁要签名">
      {letter.signers.map((signer) => (
        <View key={signer.memberId} className="letter__signer">
          <Text className="body body--strong">{signer.name}</Text>
          <Text className="body body--soft">{`${DOCUMENT_KIND_TEXT[signer.documentKind]} ${signer.documentMasked}`}</Text>
          {signer.signedAt ? (
            <Text className="body letter__signed">{`✓ 已签，${momentInWords(signer.signedAt)}`}</Text>
          ) : (
            <Button
              id={`sign-${signer.memberId}`}
              onPress={() => Taro.navigateTo({ url: routes.sign(caseId, signer.memberId) })}
            >
              {`${signer.name}来签名`}
            </Button>
          )}
        </View>
      ))}
    </Card>
  );
}

function LetterText({ letter }: { readonly letter: Letter }) {
  return (
    <Card title={letter.title}>
      {letter.sections.map((section) => (
        <View key={section.heading} className="letter__section">
          <Text className="body body--strong">{section.heading}</Text>
          <Text className="body">{section.text}</Text>
        </View>
      ))}
    </Card>
  );
}

/** The authorization letter: what is agreed to, who must sign, who has. */
export default function LetterPage() {
  const { caseId } = useRoute();
  const { data, failure, reload } = useQuery(getAuthorizationLetter, caseId ? { caseId } : undefined);
  const missing = data?.signers.filter(({ signedAt }) => !signedAt).length ?? 0;
  return (
    <Shell title="核对授权书">
      <View className="stack stack--loose">
        {failure ? <FailureBox failure={failure} onRetry={reload} /> : null}
        {data && caseId ? (
          <>
            {missing > 0 ? (
              <Notice tone="info" title={`还有 ${missing} 个人没签名`}>
                先看一遍下面的授权书，再由本人点自己的名字签。每人签自己的，不能代签。
              </Notice>
            ) : (
              <Notice id="all-signed" tone="good" title="都签好了，谢谢">
                民政办会接着办，有进度会通知您。
              </Notice>
            )}
            <LetterText letter={data} />
            <Signers letter={data} caseId={caseId} />
            {missing > 0 ? (
              <Text className="body body--soft">
                写不了字、家人在外地的，打下面的电话，工作人员会上门或者想别的办法，不耽误申请。
              </Text>
            ) : null}
            <Button
              id="open-case"
              kind="secondary"
              onPress={() => Taro.redirectTo({ url: routes.case(caseId) })}
            >
              看办理进度
            </Button>
          </>
        ) : failure ? null : (
          <Loading />
        )}
      </View>
    </Shell>
  );
}
