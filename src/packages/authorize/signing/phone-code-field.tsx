import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import * as z from 'zod/mini';
import { accessible } from '@/components/accessibility/accessibility';
import { Button } from '@/components/button/button';
import { FailureBox } from '@/components/failure-box/failure-box';
import { TextField } from '@/components/text-field/text-field';
import { sendPhoneCode } from '@/contracts/account/send-phone-code';
import { PhoneNumber } from '@/domain/household/phone-number';
import type { PhoneCodePurpose } from '@/domain/phone-code/phone-code';
import { useCommand } from '@/hooks/use-command';

interface PhoneCodeFieldProps {
  readonly purpose: PhoneCodePurpose;
  readonly phone: string;
  readonly code: string;
  readonly problems: Readonly<Record<string, string | undefined>>;
  change(answers: { phone?: string; code?: string }): void;
}

/** A mobile number, six digits sent to it, and the place to type them. */
export function PhoneCodeField({ purpose, phone, code, problems, change }: PhoneCodeFieldProps) {
  const send = useCommand(sendPhoneCode);
  const [sentTo, setSentTo] = useState<string>();
  const [phoneProblem, setPhoneProblem] = useState<string>();

  const ask = async () => {
    const read = z.safeParse(PhoneNumber, phone);
    setPhoneProblem(read.success ? undefined : read.error.issues[0]?.message);
    if (!read.success || send.isRunning) return;
    const outcome = await send.run({ phone, purpose });
    if (outcome?.ok) setSentTo(phone);
  };

  return (
    <View className="stack stack--loose">
      <TextField
        id="signer-phone"
        label={purpose === 'sign' ? '签名的人的手机号' : '您的手机号'}
        hint="会发一条短信，里面有 6 位数字，免费。"
        keyboard="phone"
        value={phone}
        error={phoneProblem ?? problems['signer-phone']}
        onChange={(typed) => change({ phone: typed })}
      />
      {send.failure ? <FailureBox failure={send.failure} /> : null}
      <Button
        id="send-code"
        kind={sentTo ? 'secondary' : 'primary'}
        busy={send.isRunning}
        busyText="正在发短信…"
        onPress={ask}
      >
        {sentTo ? '没收到？再发一次' : '发短信给我'}
      </Button>
      <View {...accessible({ role: 'status', live: 'polite' })}>
        {sentTo ? <Text className="body">短信发出去了，请看一下手机，把 6 位数字填在下面。</Text> : null}
      </View>
      {sentTo || code ? (
        <TextField
          id="signer-code"
          label="短信里的 6 位数字"
          keyboard="phone"
          value={code}
          error={problems['signer-code']}
          onChange={(typed) => change({ code: typed })}
        />
      ) : null}
    </View>
  );
}
