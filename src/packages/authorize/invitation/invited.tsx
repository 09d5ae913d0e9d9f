import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import type { ResponseOf } from '@/contracts/action-contract';
import { grantByInvitation } from '@/contracts/authorization/grant-by-invitation';
import type { InvitationKey } from '@/contracts/authorization/invitation-key';
import type { openInvitation } from '@/contracts/authorization/open-invitation';
import type { SigningAct } from '@/contracts/authorization/signing-act';
import { PROGRAMME_TEXT } from '@/domain/household/programme';
import { useCommand } from '@/hooks/use-command';
import { routes } from '@/services/routes';
import { LetterText } from '../letter/letter-text';
import { Signing } from '../signing/signing';
import { Joining } from './joining';

interface InvitedProps {
  readonly invitation: ResponseOf<typeof openInvitation>;
  readonly invitationKey: InvitationKey;
}

/** The invited person chooses: sign, or first look at what was filed for them. */
export function Invited({ invitation, invitationKey }: InvitedProps) {
  const { nameMasked, programme, office, letter, signer, isApplicant } = invitation;
  const [way, setWay] = useState<'read' | 'sign' | 'look' | 'signed'>('read');
  const grant = useCommand(grantByInvitation);
  const sign = async (act: SigningAct) => {
    const outcome = await grant.run({ invitation: invitationKey, ...act });
    if (outcome?.ok) setWay('signed');
  };

  if (way === 'sign')
    return (
      <Signing
        context={{ signer, others: [] }}
        letter={letter}
        isRunning={grant.isRunning}
        failure={grant.failure}
        sign={(act) => void sign(act)}
        leave={() => setWay('read')}
      />
    );
  if (way === 'look') return <Joining invitationKey={invitationKey} signer={signer} />;
  if (way === 'signed')
    return (
      <View className="stack stack--loose">
        <Notice id="signed-by-invitation" tone="good" title="签好了，谢谢">
          {`${office.name}会接着办。您随时可以在“我的申请”里看，也可以收回授权。`}
        </Notice>
        <Button id="open-cases" onPress={() => Taro.redirectTo({ url: routes.cases })}>
          看我的申请
        </Button>
      </View>
    );
  return (
    <View className="stack stack--loose">
      <Text className="title">
        {isApplicant
          ? `有人替${nameMasked}申请了${PROGRAMME_TEXT[programme]}`
          : `请${nameMasked}签一份核对授权书`}
      </Text>
      <Text className="body">{`由${office.name}办理。不是${nameMasked}本人的，请不要往下填。`}</Text>
      {signer.signedAt ? null : <LetterText letter={letter} />}
      {signer.signedAt ? (
        <Notice tone="good" title="这一份已经签好了" />
      ) : (
        <Button id="invited-sign" onPress={() => setWay('sign')}>
          我是本人，去签名
        </Button>
      )}
      {signer.role === 'member' ? (
        <Button id="invited-look" kind="secondary" onPress={() => setWay('look')}>
          {isApplicant ? '先看看替我填了什么' : '先看看这份申请'}
        </Button>
      ) : null}
    </View>
  );
}
