import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { ChooseOne } from '@/components/choices/choices';
import { FailureBox } from '@/components/failure-box/failure-box';
import { TextField } from '@/components/text-field/text-field';
import type { CallFailure } from '@/services/outcome';
import {
  COMMON_REASONS,
  type ReasonChoice,
  type RevealedField,
  reasonProblem,
  reasonText,
} from './reveal-reasons';

const LONGEST_REASON = 100;

/** Asks why a masked field is looked at. */
export function RevealReason(props: {
  readonly id: string;
  readonly field: RevealedField;
  readonly isRunning: boolean;
  readonly failure: CallFailure | undefined;
  onGiven(reason: string): void;
}) {
  const [choice, setChoice] = useState<ReasonChoice>();
  const [typed, setTyped] = useState('');
  const [hasTried, setTried] = useState(false);
  const problem = hasTried ? reasonProblem(choice, typed) : undefined;

  const give = () => {
    setTried(true);
    if (reasonProblem(choice, typed) === undefined) props.onGiven(reasonText(props.field, choice, typed));
  };

  return (
    <View className="reveal-reason">
      <ChooseOne<ReasonChoice>
        id={`${props.id}-reason`}
        label="为什么要看？"
        hint="会记下您的名字、时间和理由，以后可以查。"
        error={choice === undefined ? problem : undefined}
        options={[
          ...COMMON_REASONS[props.field].map(({ value, text }) => ({ value, text })),
          { value: 'own' as const, text: '其他原因，自己写' },
        ]}
        value={choice}
        onChange={setChoice}
      />
      {choice === 'own' ? (
        <TextField
          id={`${props.id}-reason-text`}
          label="写一句原因"
          value={typed}
          maxLength={LONGEST_REASON}
          error={problem}
          onChange={setTyped}
        />
      ) : null}
      {props.failure ? <FailureBox failure={props.failure} /> : null}
      <Button id={`${props.id}-give`} busy={props.isRunning} onPress={give}>
        记下原因，查看
      </Button>
    </View>
  );
}
