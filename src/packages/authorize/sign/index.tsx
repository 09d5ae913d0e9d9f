import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '@/components/button/button';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { Notice } from '@/components/notice/notice';
import { Shell } from '@/components/shell/shell';
import type { ResponseOf } from '@/contracts/action-contract';
import { getAuthorizationLetter } from '@/contracts/authorization/get-letter';
import { grantAuthorization } from '@/contracts/authorization/grant-authorization';
import type { SignerView } from '@/contracts/authorization/letter-view';
import type { SigningAct } from '@/contracts/authorization/signing-act';
import type { CaseId } from '@/domain/kernel/ids';
import { useCommand } from '@/hooks/use-command';
import { useQuery } from '@/hooks/use-query';
import { useRoute } from '@/hooks/use-route';
import { routes } from '@/services/routes';
import { Signing } from '../signing/signing';

type Letter = ResponseOf<typeof getAuthorizationLetter>;

/** Back to the letter, which shows who has signed. */
function backToLetter(caseId: CaseId): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else void Taro.redirectTo({ url: routes.letter(caseId) });
}

function SignHere(props: { readonly caseId: CaseId; readonly letter: Letter; readonly signer: SignerView }) {
  const { caseId, letter, signer } = props;
  const grant = useCommand(grantAuthorization);
  const others = letter.signers.filter(({ signerId }) => signerId !== signer.signerId);
  const sign = async (act: SigningAct) => {
    const outcome = await grant.run({ caseId, ...act });
    if (outcome?.ok) backToLetter(caseId);
  };
  return (
    <Signing
      context={{ signer, others }}
      letter={letter.letter}
      isRunning={grant.isRunning}
      failure={grant.failure}
      sign={(act) => void sign(act)}
      leave={() => backToLetter(caseId)}
    />
  );
}

/** One person signs the letter on this telephone. */
export default function SignPage() {
  const { caseId, signerId } = useRoute();
  const { data, failure, reload } = useQuery(getAuthorizationLetter, caseId ? { caseId } : undefined);
  const signer = data?.signers.find((one) => one.signerId === signerId);
  const isReady = signer !== undefined && !signer.signedAt;
  return (
    <Shell title="手写签名" contact={data?.office}>
      {failure && !data ? <FailureBox failure={failure} onRetry={reload} /> : null}
      {!failure && !data ? <Loading /> : null}
      {data && caseId && isReady ? <SignHere caseId={caseId} letter={data} signer={signer} /> : null}
      {data && caseId && !isReady ? (
        <View className="stack">
          <Notice
            id="nothing-to-sign"
            tone="good"
            title={signer ? `${signer.name}已经签好了` : '这份授权书上没有这个人'}
          />
          <Button id="back-to-letter" onPress={() => backToLetter(caseId)}>
            回到授权书
          </Button>
        </View>
      ) : null}
    </Shell>
  );
}
