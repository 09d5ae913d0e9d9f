import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { Notice } from '@/components/notice/notice';
import { Shell } from '@/components/shell/shell';
import { SignaturePad } from '@/components/signature-pad/signature-pad';
import type { Strokes } from '@/components/signature-pad/strokes';
import { TextField } from '@/components/text-field/text-field';
import type { ResponseOf } from '@/contracts/action-contract';
import { getAuthorizationLetter } from '@/contracts/authorization/get-letter';
import { grantAuthorization } from '@/contracts/authorization/grant-authorization';
import { DOCUMENT_KIND_TEXT } from '@/domain/kernel/identity-document';
import type { CaseId } from '@/domain/kernel/ids';
import { useCommand } from '@/hooks/use-command';
import { useQuery } from '@/hooks/use-query';
import { useRoute } from '@/hooks/use-route';
import { askForMessages } from '@/services/consent';
import { routes } from '@/services/routes';
import { type SigningProblems, signingProblems } from './signing';

type Letter = ResponseOf<typeof getAuthorizationLetter>;

/** Back to the letter, which shows who has signed. */
function backToLetter(caseId: CaseId): void {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack();
  else Taro.redirectTo({ url: routes.letter(caseId) });
}

interface SigningProps {
  readonly caseId: CaseId;
  readonly hash: string;
  readonly signer: Letter['signers'][number];
}

/** The signer types their name, writes it by hand, and confirms. */
function Signing({ caseId, hash, signer }: SigningProps) {
  const [name, setName] = useState('');
  const [strokes, setStrokes] = useState<Strokes>([]);
  const [hasTried, setTried] = useState(false);
  const grant = useCommand(grantAuthorization);
  const isSettled = grant.failure?.code === 'alreadySigned' || grant.failure?.code === 'letterChanged';

  const found = signingProblems(name, signer.name, strokes);
  const problems: SigningProblems = hasTried ? found : {};
  const sign = async () => {
    setTried(true);
    if (found.name || found.signature || grant.isRunning) return;
    await askForMessages();
    const outcome = await grant.run({
      caseId,
      memberId: signer.memberId,
      signerName: name,
      letterHash: hash,
      signature: strokes,
    });
    if (outcome?.ok) backToLetter(caseId);
  };

  return (
    <View className="stack stack--loose">
      <Text className="title">{`请${signer.name}本人签名`}</Text>
      <Text className="body">
        {`${DOCUMENT_KIND_TEXT[signer.documentKind]} ${signer.documentMasked}。签名表示同意民政部门查对家里的收入和财产，只用来办救助。`}
      </Text>
      <TextField
        id="signer-name"
        label="先打一遍您的姓名"
        value={name}
        error={problems.name}
        onChange={setName}
      />
      <SignaturePad id="signature" name={signer.name} error={problems.signature} onChange={setStrokes} />
      {grant.failure ? <FailureBox failure={grant.failure} /> : null}
      {isSettled ? (
        <Button id="back-to-letter" onPress={() => backToLetter(caseId)}>
          回到授权书
        </Button>
      ) : (
        <Button id="confirm-sign" busy={grant.isRunning} busyText="正在提交签名…" onPress={sign}>
          我同意，提交签名
        </Button>
      )}
    </View>
  );
}

/** One adult signs the letter. */
export default function SignPage() {
  const { caseId, memberId } = useRoute();
  const { data, failure, reload } = useQuery(getAuthorizationLetter, caseId ? { caseId } : undefined);
  const signer = data?.signers.find((one) => one.memberId === memberId);
  return (
    <Shell title="手写签名">
      {failure && !data ? <FailureBox failure={failure} onRetry={reload} /> : null}
      {!failure && !data ? <Loading /> : null}
      {data && caseId && signer && !signer.signedAt ? (
        <Signing caseId={caseId} hash={data.hash} signer={signer} />
      ) : null}
      {data && caseId && (!signer || signer.signedAt) ? (
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
