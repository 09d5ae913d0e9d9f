import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { CallButton } from '@/components/call-button/call-button';
import { FailureBox } from '@/components/failure-box/failure-box';
import { reveal } from '@/contracts/casework/reveal';
import type { CaseId } from '@/domain/kernel/ids';
import { useCommand } from '@/hooks/use-command';

/** Shows the applicant's telephone for a reason that stands on the screen, and dials it; the look is logged with it. */
export function CallWithReason(props: {
  readonly id: string;
  readonly caseId: CaseId;
  readonly whose: string;
  /** What the button says. */
  readonly words: string;
  /** What the log keeps. */
  readonly reason: string;
}) {
  const { id, caseId, whose, words, reason } = props;
  const { run, isRunning, failure } = useCommand(reveal);
  const [phone, setPhone] = useState<string>();
  const show = async () => {
    const outcome = await run({ caseId, field: 'phone', reason });
    if (outcome?.ok) setPhone(outcome.data.value);
  };
  return (
    <View className="call-with-reason">
      {phone ? (
        <CallButton id={`${id}-call`} name={whose} phone={phone} />
      ) : (
        <Button
          id={id}
          kind="secondary"
          busy={isRunning}
          label={`${words}，会记下：${reason}`}
          onPress={() => void show()}
        >
          {words}
        </Button>
      )}
      {failure ? <FailureBox failure={failure} onRetry={() => void show()} /> : null}
    </View>
  );
}
