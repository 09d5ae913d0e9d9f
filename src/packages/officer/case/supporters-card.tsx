import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import { yuanText } from '@/domain/kernel/money';
import { SignatureView } from '../signature/signature-view';
import { relationWords } from '../words/household-words';
import type { OpenedCase } from './opened-case';

/** Those outside the household who owe support; each consents to a check only for themselves. */
export function SupportersCard({ opened }: { readonly opened: OpenedCase }) {
  if (opened.supporters.length === 0) return null;
  return (
    <Card id="supporters" title="不住在一起、有赡养抚养扶养义务的人">
      {opened.supporters.map(({ supporterId, name, relation, monthlySupport, consentedAt }) => (
        <View key={supporterId} className="household-member">
          <View className="household-member__head">
            <Text className="household-member__name">{name}</Text>
            <Text className="household-member__relation">{relationWords(relation)}</Text>
          </View>
          <Text className="household-member__situation">
            {monthlySupport === undefined ? '没有说每月给多少' : `每月给 ${yuanText(monthlySupport)} 元`}
          </Text>
          {consentedAt ? (
            <>
              <Text className="signed signed--done">✓ 本人同意核对（{momentInWords(consentedAt)}）</Text>
              <SignatureView caseId={opened.caseId} signerId={supporterId} name={name} />
            </>
          ) : (
            <Text className="signed">○ 没有授权核对，不能查他的情况；不影响受理</Text>
          )}
        </View>
      ))}
    </Card>
  );
}
