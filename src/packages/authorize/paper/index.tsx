import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import * as z from 'zod/mini';
import { Button } from '@/components/button/button';
import { ChooseOne } from '@/components/choices/choices';
import { FailureBox } from '@/components/failure-box/failure-box';
import { StillWrong } from '@/components/first-error/still-wrong';
import { useFirstError } from '@/components/first-error/use-first-error';
import { Loading } from '@/components/loading/loading';
import { PhotoField } from '@/components/photo-field/photo-field';
import type { AttachmentRef } from '@/components/photo-field/photo-refs';
import { Shell } from '@/components/shell/shell';
import { TextField } from '@/components/text-field/text-field';
import { getAuthorizationLetter } from '@/contracts/authorization/get-letter';
import type { SignerView } from '@/contracts/authorization/letter-view';
import { recordPaperSignature } from '@/contracts/authorization/record-paper-signature';
import {
  CURRENT_VERSION,
  PAPER_LETTER_OPTIONS,
  type PaperLetterVersion,
} from '@/domain/authorization/letter-version';
import type { GuardianRelation } from '@/domain/household/filing';
import { PersonName } from '@/domain/household/person-name';
import { GUARDIAN_RELATION_TEXT } from '@/domain/household/words';
import type { CaseId, MemberId } from '@/domain/kernel/ids';
import { useCommand } from '@/hooks/use-command';
import { useQuery } from '@/hooks/use-query';
import { useRoute } from '@/hooks/use-route';
import { routes } from '@/services/routes';

const RELATIONS = (Object.keys(GUARDIAN_RELATION_TEXT) as GuardianRelation[]).map((value) => ({
  value,
  text: GUARDIAN_RELATION_TEXT[value],
}));

const nameProblem = (name: string): string | undefined => {
  const read = z.safeParse(PersonName, name);
  return read.success ? undefined : read.error.issues[0]?.message;
};

/** A photo of the signed paper, two people who saw it, and the guardian where one signed. */
function PaperForm({ caseId, signer }: { readonly caseId: CaseId; readonly signer: SignerView }) {
  const memberId = signer.signerId as MemberId;
  const isByGuardian = signer.signsBy === 'guardian';
  const [photos, setPhotos] = useState<readonly AttachmentRef[]>([]);
  const [witnesses, setWitnesses] = useState<readonly [string, string]>(['', '']);
  const [letterVersion, setLetterVersion] = useState<PaperLetterVersion>(CURRENT_VERSION);
  const [guardian, setGuardian] = useState('');
  const [relation, setRelation] = useState<GuardianRelation>();
  const [attempts, setAttempts] = useState(0);
  const recordPaper = useCommand(recordPaperSignature);
  useFirstError(attempts);

  const [first, second] = witnesses;
  const found: Record<string, string | undefined> = {
    photo: photos.length === 0 ? '请先拍下纸上签好的授权书' : undefined,
    'witness-1': nameProblem(first),
    'witness-2': nameProblem(second) ?? (first.trim() === second.trim() ? '两位见证人要是两个人' : undefined),
    'guardian-name': isByGuardian ? nameProblem(guardian) : undefined,
    'guardian-relation': isByGuardian && !relation ? '请点一下，监护人是他的什么人' : undefined,
  };
  const problems = attempts > 0 ? found : {};
  const [photo] = photos;

  const send = async () => {
    if (Object.values(found).some(Boolean) || !photo) return setAttempts(attempts + 1);
    const outcome = await recordPaper.run({
      caseId,
      memberId,
      attachmentId: photo.attachmentId,
      letterVersion,
      witnesses: [first, second],
      ...(isByGuardian && relation ? { guardian: { name: guardian, relation } } : {}),
    });
    if (outcome?.ok) await Taro.redirectTo({ url: routes.letter(caseId) });
  };

  return (
    <View className="stack stack--loose">
      <Text className="title">{`${signer.name}的授权书，在纸上签好了`}</Text>
      <Text className="body">写不了字的，可以按手印。要有两个人在旁边看着，写下他们的名字。</Text>
      <PhotoField
        id="paper-photo"
        label="签好的那张纸"
        kind="paperAuthorization"
        memberId={memberId}
        most={1}
        value={photos}
        error={problems.photo}
        onChange={setPhotos}
      />
      <ChooseOne
        id="paper-version"
        label="纸上印的是哪一版"
        hint="印在标题旁边。"
        options={PAPER_LETTER_OPTIONS}
        value={letterVersion}
        onChange={(version) => setLetterVersion(version)}
      />
      {isByGuardian ? (
        <>
          <TextField
            id="guardian-name"
            label="签名的监护人姓名"
            value={guardian}
            error={problems['guardian-name']}
            onChange={setGuardian}
          />
          <ChooseOne
            id="guardian-relation"
            label={`监护人是${signer.name}的`}
            columns={2}
            options={RELATIONS}
            value={relation}
            error={problems['guardian-relation']}
            onChange={(value) => setRelation(value)}
          />
        </>
      ) : null}
      <TextField
        id="witness-1"
        label="第一位见证人的姓名"
        value={first}
        error={problems['witness-1']}
        onChange={(name) => setWitnesses([name, second])}
      />
      <TextField
        id="witness-2"
        label="第二位见证人的姓名"
        value={second}
        error={problems['witness-2']}
        onChange={(name) => setWitnesses([first, name])}
      />
      {recordPaper.failure ? <FailureBox failure={recordPaper.failure} /> : null}
      <StillWrong problems={problems} />
      <Button id="send-paper" busy={recordPaper.isRunning} busyText="正在提交…" onPress={() => void send()}>
        交上这张授权书
      </Button>
    </View>
  );
}

/** A village helper brings in a letter that was signed on paper. */
export default function PaperPage() {
  const { caseId, signerId } = useRoute();
  const { data, failure, reload } = useQuery(getAuthorizationLetter, caseId ? { caseId } : undefined);
  const signer = data?.signers.find((one) => one.signerId === signerId);
  return (
    <Shell title="纸上签的授权书" contact={data?.office}>
      {failure && !data ? <FailureBox failure={failure} onRetry={reload} /> : null}
      {!failure && !data ? <Loading /> : null}
      {caseId && signer ? <PaperForm caseId={caseId} signer={signer} /> : null}
    </Shell>
  );
}
