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

const LONGEST_ANSWER = 500;

interface ItemProps {
  readonly caseId: CaseId;
  readonly item: SupplementItemView;
  onAnswered(): void;
}

/** One thing that is missing, and the place to answer it. */
function SupplementItem({ caseId, item, onAnswered }: ItemProps) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const answer = useCommand(answerSupplement);
  const id = `supplement-${item.itemIndex}`;
  const whose = item.memberMasked ? `${item.memberMasked}的` : '';

  const send = async () => {
    const words = text.trim();
    setError(words === '' ? '请写一句，比如“已经送到民政办了”' : undefined);
    if (words === '' || answer.isRunning) return;
    await askForMessages();
    const outcome = await answer.run({ caseId, answers: [{ itemIndex: item.itemIndex, text: words }] });
    if (outcome?.ok) onAnswered();
  };

  return (
    <Card id={id} title={`${item.itemIndex + 1}. ${whose}${SUPPLEMENT_SUBJECT_TEXT[item.subject]}`}>
      <View className="stack">
        <Text className="body">{item.note}</Text>
        {item.answer ? (
          <View>
            <Text className="body body--soft">{`您的答复（${momentInWords(item.answer.at)}）：`}</Text>
            <Text className="body body--strong">{item.answer.text}</Text>
          </View>
        ) : (
          <>
            {item.subject === 'authorization' ? (
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
              label="您的答复"
              hint="写明白就行。纸的材料送到民政办，或等工作人员上门时给他。"
              isLong
              maxLength={LONGEST_ANSWER}
              value={text}
              error={error}
              onChange={setText}
            />
            {answer.failure ? <FailureBox failure={answer.failure} /> : null}
            <Button id={`${id}-send`} busy={answer.isRunning} busyText="正在提交…" onPress={send}>
              提交这一项
            </Button>
          </>
        )}
      </View>
    </Card>
  );
}

/** Everything that the office has asked for, each answerable where it stands. */
export function SupplementForm(props: {
  readonly caseId: CaseId;
  readonly items: readonly SupplementItemView[];
  onAnswered(): void;
}) {
  return (
    <View className="stack">
      {props.items.map((item) => (
        <SupplementItem
          key={item.itemIndex}
          caseId={props.caseId}
          item={item}
          onAnswered={props.onAnswered}
        />
      ))}
    </View>
  );
}
