import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { accessible } from '@/components/accessibility/accessibility';
import { Button } from '@/components/button/button';
import { CallButton } from '@/components/call-button/call-button';
import { reveal } from '@/contracts/casework/reveal';
import type { CaseId, MemberId } from '@/domain/kernel/ids';
import { useCommand } from '@/hooks/use-command';
import { RevealReason } from './reveal-reason';
import './reveal-field.scss';

export interface RevealFieldProps {
  readonly id: string;
  readonly caseId: CaseId;
  readonly field: 'phone' | 'document';
  readonly memberId?: MemberId;
  /** `联系电话` */
  readonly name: string;
  /** Whose it is, for screen readers and the call button. */
  readonly whose: string;
  readonly masked: string;
}

const WHOLE = { phone: '', document: '号码' } as const;

/** A masked field that is shown in full for a stated reason; the look is logged. */
export function RevealField({ id, caseId, field, memberId, name, whose, masked }: RevealFieldProps) {
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
        <Button
          id={`${id}-reveal`}
          kind="quiet"
          className="reveal-field__button"
          label={`${verb}${whose}的${name}${WHOLE[field]}`}
          onPress={toggle}
        >
          {verb}
        </Button>
      </View>
      {isAsking ? (
        <RevealReason id={id} field={field} isRunning={isRunning} failure={failure} onGiven={show} />
      ) : null}
      {value !== undefined && field === 'phone' ? (
        <CallButton id={`${id}-call`} name={whose} phone={value} />
      ) : null}
    </View>
  );
}
