import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { FailureBox } from '@/components/failure-box/failure-box';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import { TextField } from '@/components/text-field/text-field';
import { answerSupplement } from '@/contracts/application/answer-supplement';
import type { SupplementItemView } from '@/contracts/application/get-my-case';
import { SUPPLEMENT_SUBJECT_TEXT } from '@/domain/case/supplement';
import type { CaseId } from '@/domain/kernel/ids';
import { useCommand } from '@/hooks/use-command';
import { askForMessages } from '@/services/consent';
import { routes } from '@/services/routes';
import type { MyCase } from './my-case';

const LONGEST_ANSWER = 500;

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
      </View>
    );
  return <Text className="body body--strong">{hasSigned ? '✓ 已经签好了' : '没有答复'}</Text>;
}

/** The place to answer one item. */
function AnswerForm({ caseId, item, onAnswered }: ItemProps) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const answer = useCommand(answerSupplement);
  const id = `supplement-${item.itemIndex}`;
  const isSignature = item.subject === 'authorization';

  const send = async () => {
    const words = text.trim();
    setError(words === '' ? '请写一句，比如“已经送到民政办了”' : undefined);
    if (words === '' || answer.isRunning) return;
    await askForMessages();
    const outcome = await answer.run({ caseId, answers: [{ itemIndex: item.itemIndex, text: words }] });
    if (outcome?.ok) onAnswered();
  };

  return (
    <>
      {isSignature ? (
        <Button
          id={`${id}-sign`}
          kind="secondary"
          onPress={() => Taro.navigateTo({ url: routes.letter(caseId) })}
        >
          去签授权书
        </Button>
      ) : null}
      <TextField
        id={`${id}-answer`}
        label={isSignature ? '签不了的，写一句为什么' : '您的答复'}
        hint={isSignature ? undefined : '写明白就行。纸的材料送到民政办，或等工作人员上门时给他。'}
        isLong
        maxLength={LONGEST_ANSWER}
        value={text}
        error={error}
        onChange={setText}
      />
      {answer.failure ? <FailureBox failure={answer.failure} /> : null}
      <Button
        id={`${id}-send`}
        kind={isSignature ? 'secondary' : 'primary'}
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
  const { caseId, status, signers } = props.myCase;
  return (
    <View className="stack">
      {props.items.map((item) => {
        const whose = item.memberName ? `${item.memberName}：` : '';
        const hasSigned =
          item.subject === 'authorization' &&
          signers.some((signer) => signer.signerId === item.memberId && signer.signedAt !== undefined);
        const isOpen = status === 'supplementRequested' && !item.answer && !hasSigned;
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
