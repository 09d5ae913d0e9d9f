import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { readDay } from '@/components/document-field/typed-day';
import { FailureBox } from '@/components/failure-box/failure-box';
import { TextField } from '@/components/text-field/text-field';
import type { InvitationKey } from '@/contracts/authorization/invitation-key';
import { joinCase } from '@/contracts/authorization/join-case';
import type { SignerView } from '@/contracts/authorization/letter-view';
import { useCommand } from '@/hooks/use-command';
import { askForMessages } from '@/services/consent';
import { routes } from '@/services/routes';
import { PhoneCodeField } from '../signing/phone-code-field';

const TAIL_LENGTH = 6;

interface JoiningProps {
  readonly invitationKey: InvitationKey;
  readonly signer: SignerView;
}

/** Shows who one is, to see the case on one's own telephone. */
export function Joining({ invitationKey, signer }: JoiningProps) {
  const [proof, setProof] = useState('');
  const [confirmation, setConfirmation] = useState({ phone: '', code: '' });
  const [hasTried, setTried] = useState(false);
  const join = useCommand(joinCase);
  const isByBirth = signer.proofBy === 'birthDate';
  const birthDate = readDay(proof);
  const isProofWrong = isByBirth ? !birthDate : proof.replace(/\s/g, '').length !== TAIL_LENGTH;
  const isCodeWrong = !/^\d{6}$/.test(confirmation.code.trim());

  const send = async () => {
    setTried(true);
    if (isProofWrong || isCodeWrong || join.isRunning) return;
    await askForMessages();
    const outcome = await join.run({
      invitation: invitationKey,
      proof: isByBirth
        ? { by: 'birthDate', birthDate: birthDate ?? '' }
        : { by: 'documentTail', tail: proof },
      confirmation: { ...confirmation, code: confirmation.code.trim() },
    });
    if (outcome?.ok) await Taro.redirectTo({ url: routes.case(outcome.data.caseId) });
  };

  return (
    <View className="stack stack--loose">
      <Text className="title">先证明您是本人</Text>
      <TextField
        id="signer-proof"
        label={isByBirth ? '您的出生日期' : '您证件号的后 6 位'}
        hint={
          isByBirth
            ? '比如 1948-03-12'
            : signer.documentMasked
              ? `证件号 ${signer.documentMasked}`
              : '最后一位可能是 X'
        }
        keyboard={isByBirth ? 'text' : 'identity'}
        value={proof}
        error={
          hasTried && isProofWrong
            ? isByBirth
              ? '请填写出生的年月日，比如 1948-03-12'
              : '请填写证件号码的后 6 位，最后一位可能是 X'
            : undefined
        }
        onChange={setProof}
      />
      <PhoneCodeField
        purpose="join"
        phone={confirmation.phone}
        code={confirmation.code}
        problems={{ 'signer-code': hasTried && isCodeWrong ? '请填写短信里的 6 位数字' : undefined }}
        change={(typed) => setConfirmation((known) => ({ ...known, ...typed }))}
      />
      {join.failure ? <FailureBox failure={join.failure} /> : null}
      <Button id="join-case" busy={join.isRunning} busyText="正在打开…" onPress={() => void send()}>
        打开看看
      </Button>
    </View>
  );
}
