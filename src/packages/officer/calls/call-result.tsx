import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { FailureBox } from '@/components/failure-box/failure-box';
import { TextField } from '@/components/text-field/text-field';
import { finishCall } from '@/contracts/casework/calls';
import type { CallbackId } from '@/domain/kernel/ids';
import { useCommand } from '@/hooks/use-command';

const LONGEST_NOTE = 300;

/** What came of the call: reached ends the task, no answer keeps it. */
export function CallResult({ callbackId, onDone }: { readonly callbackId: CallbackId; onDone(): void }) {
  const { run, isRunning, failure } = useCommand(finishCall);
  const [note, setNote] = useState('');
  const finish = async (outcome: 'reached' | 'noAnswer') => {
    const answer = await run({ callbackId, outcome, note });
    if (answer?.ok) onDone();
  };
  return (
    <View className="call-result">
      <TextField
        id={`call-${callbackId}-note`}
        label="记一句（可以不写）"
        hint="例如：已经告诉她去哪里拍照。"
        isLong
        maxLength={LONGEST_NOTE}
        value={note}
        onChange={setNote}
      />
      <View className="call-result__buttons">
        <Button
          id={`call-${callbackId}-no-answer`}
          kind="secondary"
          busy={isRunning}
          onPress={() => void finish('noAnswer')}
        >
          没人接
        </Button>
        <Button id={`call-${callbackId}-reached`} busy={isRunning} onPress={() => void finish('reached')}>
          打通了
        </Button>
      </View>
      {failure ? <FailureBox failure={failure} /> : null}
    </View>
  );
}
