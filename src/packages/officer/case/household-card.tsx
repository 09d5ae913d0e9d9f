import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import type { MemberView } from '@/contracts/casework/open-case';
import { documentWords, relationWords, situationWords } from '../words/household-words';
import type { OpenedCase } from './opened-case';
import { RevealField } from './reveal-field';
import './household-card.scss';

const ADULT_AGE = 18;

function SignedMark({ member }: { readonly member: MemberView }) {
  if (member.signedAt)
    return <Text className="signed signed--done">✓ 授权书已签（{momentInWords(member.signedAt)}）</Text>;
  return member.mustSign ? (
    <Text className="signed signed--missing">✎ 授权书还没签</Text>
  ) : (
    <Text className="signed">{member.age < ADULT_AGE ? '未满 18 岁，不用签授权书' : '由监护人代为办理'}</Text>
  );
}

/** Everybody who lives together: who they are, how they are, whether they have signed. */
export function HouseholdCard({ opened }: { readonly opened: OpenedCase }) {
  return (
    <Card id="household" title={`一起生活的 ${opened.members.length} 口人`}>
      {opened.members.map((member) => (
        <View key={member.memberId} id={`member-${member.memberId}`} className="household-member">
          <View className="household-member__head">
            <Text className="household-member__name">{member.name}</Text>
            <Text className="household-member__relation">{relationWords(member.relation)}</Text>
          </View>
          <Text className="household-member__situation">{situationWords(member)}</Text>
          <SignedMark member={member} />
          <RevealField
            id={`identity-${member.memberId}`}
            caseId={opened.caseId}
            field="document"
            memberId={member.memberId}
            name={documentWords(member.documentKind)}
            whose={member.name}
            masked={member.documentMasked}
          />
        </View>
      ))}
    </Card>
  );
}
