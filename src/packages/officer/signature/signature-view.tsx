import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { FailureBox } from '@/components/failure-box/failure-box';
import { PhotoList } from '@/components/photo-list/photo-list';
import { PhotoPicture } from '@/components/photo-picture/photo-picture';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import type { ResponseOf } from '@/contracts/action-contract';
import { viewSignature } from '@/contracts/casework/view-signature';
import type { CaseId, SignerId } from '@/domain/kernel/ids';
import { useCommand } from '@/hooks/use-command';
import { inkPicture } from './ink-picture';
import './signature-view.scss';

type Signature = ResponseOf<typeof viewSignature>;

/** The strokes, or the photo of the paper, with how it came about. */
function Shown({ caseId, signature }: { readonly caseId: CaseId; readonly signature: Signature }) {
  const { name, signature: strokes, how, signedAt, letterVersion, guardianName, witnesses } = signature;
  const by = guardianName ? `${guardianName}（监护人）代${name}` : name;
  return (
    <>
      {strokes ? (
        <PhotoPicture
          className="signature-view__ink"
          address={inkPicture(strokes)}
          label={`${by}的手写签名`}
        />
      ) : null}
      <Text className="signature-view__line">{`${by}签`}</Text>
      <Text className="signature-view__line">{`${momentInWords(signedAt)}，${how}`}</Text>
      {witnesses ? <Text className="signature-view__line">{`见证人：${witnesses.join('、')}`}</Text> : null}
      <Text className="signature-view__line">{`授权书版本：${letterVersion}`}</Text>
      {signature.attachmentId ? (
        <PhotoList
          id="paper-of-signature"
          caseId={caseId}
          photos={[{ attachmentId: signature.attachmentId, kind: 'paperAuthorization' }]}
        />
      ) : null}
    </>
  );
}

/** One signed authorization, shown when somebody asks for it; the look is logged. */
export function SignatureView(props: {
  readonly caseId: CaseId;
  readonly signerId: SignerId;
  readonly name: string;
}) {
  const { caseId, signerId, name } = props;
  const { run, isRunning, failure, clearFailure } = useCommand(viewSignature);
  const [signature, setSignature] = useState<Signature>();
  const toggle = async () => {
    clearFailure();
    if (signature) return setSignature(undefined);
    const outcome = await run({ caseId, signerId });
    if (outcome?.ok) setSignature(outcome.data);
  };
  return (
    <View id={`signature-${signerId}`} className="signature-view">
      <Button
        id={`show-signature-${signerId}`}
        kind="quiet"
        busy={isRunning}
        label={signature ? `收起签名，${name}的` : `看签名，${name}的，会留下记录`}
        onPress={() => void toggle()}
      >
        {signature ? '收起签名' : '看签名'}
      </Button>
      {signature ? <Shown caseId={caseId} signature={signature} /> : null}
      {failure ? <FailureBox failure={failure} onRetry={() => void toggle()} /> : null}
    </View>
  );
}
