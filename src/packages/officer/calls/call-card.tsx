import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { accessible } from '@/components/accessibility/accessibility';
import { Button } from '@/components/button/button';
import { CallButton } from '@/components/call-button/call-button';
import { Card } from '@/components/card/card';
import { FailureBox } from '@/components/failure-box/failure-box';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import type { ResponseOf } from '@/contracts/action-contract';
import { type CallView, openCall } from '@/contracts/casework/calls';
import type { CaseId } from '@/domain/kernel/ids';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { useCommand } from '@/hooks/use-command';
import { URGENCY_MARKS } from '../words/deadline-words';
import { CallResult } from './call-result';
import { callDue, callTitle, callWhen } from './call-words';
import './call-card.scss';

/** One call that somebody asked for. Telephone and matter show when the officer opens it, which is logged. */
export function CallCard(props: {
  readonly call: CallView;
  readonly today: PlainDate;
  onOpenCase(caseId: CaseId): void;
  onDone(): void;
}) {
  const { call, today } = props;
  const { caseId, callbackId, urgency } = call;
  const { run, isRunning, failure } = useCommand(openCall);
  const [opened, setOpened] = useState<ResponseOf<typeof openCall>>();
  const open = async () => {
    const outcome = await run({ callbackId });
    if (outcome?.ok) setOpened(outcome.data);
  };
  return (
    <Card id={`call-${callbackId}`} className={`call-task call-task--${urgency}`}>
      <Text className="call-task__title">{callTitle(call)}</Text>
      <View className="call-task__due">
        <Text {...accessible({ hidden: true })}>{`${URGENCY_MARKS[urgency]} `}</Text>
        <Text>{callDue(call, today)}</Text>
      </View>
      <Text className="call-task__line">{`${momentInWords(call.requestedAt)} 请求，${callWhen(call)}`}</Text>
      {opened ? (
        <>
          {opened.about ? <Text className="call-task__about">{`“${opened.about}”`}</Text> : null}
          {opened.notes.map((note) => (
            <Text key={note} className="call-task__line">{`上次记的：${note}`}</Text>
          ))}
          <CallButton id={`call-${callbackId}-dial`} name="请求回电的人" phone={opened.phone} />
          <CallResult callbackId={callbackId} onDone={props.onDone} />
        </>
      ) : (
        <Button
          id={`call-${callbackId}-open`}
          kind="secondary"
          busy={isRunning}
          label={`看电话和要问的事，${callTitle(call)}，会留下记录`}
          onPress={() => void open()}
        >
          看电话和要问的事
        </Button>
      )}
      {failure ? <FailureBox failure={failure} onRetry={() => void open()} /> : null}
      {caseId ? (
        <Button id={`call-${callbackId}-case`} kind="quiet" onPress={() => props.onOpenCase(caseId)}>
          看这个案件
        </Button>
      ) : null}
    </Card>
  );
}
