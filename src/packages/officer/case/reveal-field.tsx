import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { accessible } from '@/components/accessibility/accessibility';
import { Button } from '@/components/button/button';
import { CallButton } from '@/components/call-button/call-button';
import { reveal } from '@/contracts/casework/reveal';
import type { CaseId, MemberId } from '@/domain/kernel/ids';
import { useCommand } from '@/hooks/use-command';
import { RevealReason } from './reveal-reason';
import type { RevealedField } from './reveal-reasons';
import './reveal-field.scss';

export interface RevealFieldProps {
  readonly id: string;
  readonly caseId: CaseId;
  readonly field: RevealedField;
  readonly memberId?: MemberId;
  /** `联系电话` */
  readonly name: string;
  /** Whose it is, for screen readers and the call button. */
  readonly whose: string;
  readonly masked: string;
  /** False for an assisting office: it stays masked. */
  readonly canReveal?: boolean;
}

const WHOLE = { phone: '', filerPhone: '', document: '号码' } as const;

/** A masked field that is shown in full for a stated reason; the look is logged. */
export function RevealField(props: RevealFieldProps) {
  const { id, caseId, field, memberId, name, whose, masked, canReveal = true } = props;
  const [isAsking, setAsking] = useState(false);
  const [value, setValue] = useState<string>();
  const { run, isRunning, failure, clearFailure } = useCommand(reveal);

  const show = async (reason: string) => {
    const outcome = await run({ caseId, field, memberId, reason });
    if (!outcome?.ok) return;
    setValue(outcome.data.value);
    setAsking(false);
  };
  const toggle = () => {
    clearFailure();
    if (value === undefined) setAsking(!isAsking);
    else setValue(undefined);
  };
  const verb = value !== undefined || isAsking ? '收起' : '查看';

  return (
    <View id={id} className="reveal-field">
      <View className="reveal-field__line">
        <Text className="reveal-field__name">{name}</Text>
        <Text className="reveal-field__value" {...accessible({ live: 'polite' })}>
          {value ?? masked}
        </Text>
        {canReveal ? (
          <Button
            id={`${id}-reveal`}
            kind="quiet"
            className="reveal-field__button"
            label={`${verb}${whose}的${name}${WHOLE[field]}`}
            onPress={toggle}
          >
            {verb}
          </Button>
        ) : null}
      </View>
      {isAsking ? (
        <RevealReason id={id} field={field} isRunning={isRunning} failure={failure} onGiven={show} />
      ) : null}
      {value !== undefined && field !== 'document' ? (
        <CallButton id={`${id}-call`} name={whose} phone={value} />
      ) : null}
    </View>
  );
}
