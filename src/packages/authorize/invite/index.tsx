import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { Card } from '@/components/card/card';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import { Shell } from '@/components/shell/shell';
import type { ResponseOf } from '@/contracts/action-contract';
import { getAuthorizationLetter } from '@/contracts/authorization/get-letter';
import { inviteSigner } from '@/contracts/authorization/invite-signer';
import { useCommand } from '@/hooks/use-command';
import { useQuery } from '@/hooks/use-query';
import { useRoute } from '@/hooks/use-route';
import { routes } from '@/services/routes';
import { ShareButton } from './share-button';

type Invitation = ResponseOf<typeof inviteSigner>;

const spoken = (code: string): string => code.replace(/(\d{3})(?=\d)/g, '$1 ');

function InvitationCard({ invitation, name }: { readonly invitation: Invitation; readonly name: string }) {
  return (
    <View className="stack stack--loose">
      <Text className="title">{`请${name}用自己的手机签`}</Text>
      <ShareButton id="share-invitation" path={routes.invitation(invitation.token)} />
      <Card title="或者把这 9 位数字念给他">
        <Text id="invitation-code" className="title">
          {spoken(invitation.code)}
        </Text>
        <Text className="body">请他打开微信小程序“救助通”，点“有人请我签名”，填上这 9 位数字。</Text>
        <Text className="body body--soft">{`${momentInWords(invitation.expiresAt)} 以前有效，只给他一个人。`}</Text>
      </Card>
    </View>
  );
}

/** An invitation for one person to sign on their own telephone: a card to send, or nine digits to read out. */
export default function InvitePage() {
  const { caseId, signerId } = useRoute();
  const letter = useQuery(getAuthorizationLetter, caseId ? { caseId } : undefined);
  const invite = useCommand(inviteSigner);
  const [invitation, setInvitation] = useState<Invitation>();
  const name = letter.data?.signers.find((signer) => signer.signerId === signerId)?.name;
  const { run } = invite;

  const ask = async () => {
    if (!caseId || !signerId) return;
    const outcome = await run({ caseId, signerId });
    if (outcome?.ok) setInvitation(outcome.data);
  };
  useEffect(() => {
    void ask();
  }, [caseId, signerId]);

  const failure = invite.failure ?? letter.failure;
  return (
    <Shell title="请家人签名" contact={letter.data?.office}>
      {failure ? <FailureBox failure={failure} onRetry={() => void ask()} /> : null}
      {!failure && (!invitation || !name) ? <Loading /> : null}
      {invitation && name ? <InvitationCard invitation={invitation} name={name} /> : null}
    </Shell>
  );
}
