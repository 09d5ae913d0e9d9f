import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Notice } from '@/components/notice/notice';
import { PhotoField } from '@/components/photo-field/photo-field';
import type { AttachmentRef } from '@/components/photo-field/photo-refs';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import { TextField } from '@/components/text-field/text-field';
import { answerSupplement } from '@/contracts/application/answer-supplement';
import type { SupplementItemView } from '@/contracts/application/get-my-case';
import type { AttachmentKind } from '@/domain/attachment/attachment-kind';
import { SUPPLEMENT_SUBJECT_TEXT, type SupplementSubject } from '@/domain/case/supplement';
import type { CaseId } from '@/domain/kernel/ids';
import { useCommand } from '@/hooks/use-command';
import { askForMessages } from '@/services/consent';
import { routes } from '@/services/routes';
import type { MyCase } from './my-case';

const LONGEST_ANSWER = 500;

/** What a photo shows that is sent for an item; a signature is not answered by a photo. */
const PHOTO_OF: Readonly<Record<Exclude<SupplementSubject, 'authorization'>, AttachmentKind>> = {
  identity: 'identity',
  householdRegister: 'householdRegister',
  income: 'income',
  property: 'other',
  medical: 'medicalBill',
  disability: 'disabilityCard',
  other: 'other',
};

interface ItemProps {
  readonly caseId: CaseId;
  readonly item: SupplementItemView;
  onAnswered(): void;
}

/** What came back for one item. */
function Answered({ item, hasSigned }: { readonly item: SupplementItemView; readonly hasSigned: boolean }) {
  if (item.answer)
    return (
      <View>
        <Text className="body body--soft">{`您的答复（${momentInWords(item.answer.at)}）：`}</Text>
        <Text className="body body--strong">{item.answer.text}</Text>
        {item.answer.attachmentIds?.length ? (
          <Text className="body body--soft">{`照片 ${item.answer.attachmentIds.length} 张`}</Text>
        ) : null}
      </View>
    );
  return <Text className="body body--strong">{hasSigned ? '✓ 已经签好了' : '没有答复'}</Text>;
}

/** The place to answer one item. */
function AnswerForm({ caseId, item, onAnswered }: ItemProps) {
  const [text, setText] = useState('');
  const [photos, setPhotos] = useState<readonly AttachmentRef[]>([]);
  const [isSendingPhoto, setSendingPhoto] = useState(false);
  const [error, setError] = useState<string>();
  const answer = useCommand(answerSupplement);
  const id = `supplement-${item.itemIndex}`;
  const { subject, itemIndex } = item;

  const send = async () => {
    const words = text.trim() || (photos.length > 0 ? `交了 ${photos.length} 张照片` : '');
    const waits = isSendingPhoto ? '照片还在传，请等传好了再交' : undefined;
    setError(words === '' ? '请写一句，比如“已经送到民政办了”，或者拍张照片' : waits);
    if (words === '' || isSendingPhoto || answer.isRunning) return;
    await askForMessages();
    const attachmentIds = photos.map(({ attachmentId }) => attachmentId);
    const withPhotos = attachmentIds.length > 0 ? { attachmentIds } : {};
    const outcome = await answer.run({ caseId, answers: [{ itemIndex, text: words, ...withPhotos }] });
    if (outcome?.ok) onAnswered();
  };

  return (
    <>
      {item.returned ? (
        <Notice id={`${id}-returned`} tone="warn" title="这一项要再交一次">
          {item.returned.why}
        </Notice>
      ) : null}
      {subject === 'authorization' ? (
        <Button
          id={`${id}-sign`}
          kind="secondary"
          onPress={() => Taro.navigateTo({ url: routes.letter(caseId) })}
        >
          去签授权书
        </Button>
      ) : (
        <PhotoField
          id={`${id}-photos`}
          kind={PHOTO_OF[subject]}
          label="拍下来交（没有的可以不拍）"
          value={photos}
          onChange={setPhotos}
          onBusyChange={setSendingPhoto}
        />
      )}
      <TextField
        id={`${id}-answer`}
        label={subject === 'authorization' ? '签不了的，写一句为什么' : '您的答复'}
        hint={
          subject === 'authorization' ? undefined : '写明白就行。纸的材料送到民政办，或等工作人员上门时给他。'
        }
        isLong
        maxLength={LONGEST_ANSWER}
        value={text}
        error={error}
        onChange={setText}
      />
      {answer.failure ? <FailureBox failure={answer.failure} /> : null}
      <Button
        id={`${id}-send`}
        kind={subject === 'authorization' ? 'secondary' : 'primary'}
        busy={answer.isRunning}
        busyText="正在提交…"
        onPress={send}
      >
        提交这一项
      </Button>
    </>
  );
}

/** Everything that the office has asked for: each answerable where it stands while the case waits for it. */
export function Supplement(props: {
  readonly myCase: MyCase;
  readonly items: readonly SupplementItemView[];
  onAnswered(): void;
}) {
  const { caseId, availableActions, signers } = props.myCase;
  const canAnswer = availableActions.includes('answerSupplement');
  return (
    <View className="stack">
      {props.items.map((item) => {
        const whose = item.memberName ? `${item.memberName}：` : '';
        const hasSigned =
          item.subject === 'authorization' &&
          signers.some((signer) => signer.signerId === item.memberId && signer.signedAt !== undefined);
        const isOpen = canAnswer && !item.answer && !hasSigned;
        return (
          <Card
            key={item.itemIndex}
            id={`supplement-${item.itemIndex}`}
            title={`${item.itemIndex + 1}. ${whose}${SUPPLEMENT_SUBJECT_TEXT[item.subject]}`}
          >
            <View className="stack">
              <Text className="body">{item.note}</Text>
              {isOpen ? (
                <AnswerForm caseId={caseId} item={item} onAnswered={props.onAnswered} />
              ) : (
                <Answered item={item} hasSigned={hasSigned} />
              )}
            </View>
          </Card>
        );
      })}
    </View>
  );
}
