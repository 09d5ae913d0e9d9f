import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import type { MemberView } from '@/contracts/casework/open-case';
import { routes } from '@/services/routes';
import { SignatureView } from '../signature/signature-view';
import { documentWords, relationWords, situationWords } from '../words/household-words';
import type { OpenedCase } from './opened-case';
import { RevealField } from './reveal-field';
import './household-card.scss';

function SignedMark({ member }: { readonly member: MemberView }) {
  const byGuardian = member.signsBy === 'guardian' ? '由监护人' : '';
  if (member.signedAt)
    return (
      <Text className="signed signed--done">
        ✓ 授权书{byGuardian ? '监护人已签' : '已签'}（{momentInWords(member.signedAt)}）
      </Text>
    );
  return member.mustSign ? (
    <Text className="signed signed--missing">✎ 授权书还没签{byGuardian ? `，要${byGuardian}签` : ''}</Text>
  ) : (
    <Text className="signed">○ 急难救助不等签授权书</Text>
  );
}

/** Everybody who lives together: who they are, how they are, whether they have signed. */
export function HouseholdCard({ opened }: { readonly opened: OpenedCase }) {
  const { caseId, members, seat, programme } = opened;
  const title =
    programme === 'temporaryAid' && members.length === 1 ? '申请人' : `一起生活的 ${members.length} 口人`;
  return (
    <Card id="household" title={title}>
      {members.map((member) => (
        <View key={member.memberId} id={`member-${member.memberId}`} className="household-member">
          <View className="household-member__head">
            <Text className="household-member__name">{member.name}</Text>
            <Text className="household-member__relation">{relationWords(member.relation)}</Text>
          </View>
          <Text className="household-member__situation">{situationWords(member)}</Text>
          <SignedMark member={member} />
          {member.signedAt ? (
            <SignatureView caseId={caseId} signerId={member.memberId} name={member.name} />
          ) : null}
          <RevealField
            id={`identity-${member.memberId}`}
            caseId={caseId}
            field="document"
            memberId={member.memberId}
            name={documentWords(member.documentKind)}
            whose={member.name}
            masked={member.documentMasked}
            canReveal={seat === 'lead'}
          />
        </View>
      ))}
      {seat === 'lead' ? (
        <Button
          id="to-household"
          kind="quiet"
          onPress={() => void Taro.navigateTo({ url: routes.household(caseId) })}
        >
          看户籍、义务人和变动，登记变动
        </Button>
      ) : null}
    </Card>
  );
}
