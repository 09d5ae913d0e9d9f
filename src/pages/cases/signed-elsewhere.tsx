import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '@/components/card/card';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import type { OwnSignature } from '@/contracts/authorization/list-own-signatures';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import { routes } from '@/services/routes';

function SignatureCard({ signature }: { readonly signature: OwnSignature }) {
  const { caseId, signerId, caseNumber, office, signedAt, withdrawnAt } = signature;
  const number = spokenCaseNumber(caseNumber);
  const state = withdrawnAt ? `${momentInWords(withdrawnAt)} 收回了` : '点开看签名回执，也可以收回';
  return (
    <Card
      id={`signature-${caseNumber}-${signerId}`}
      className="my-case"
      label={`签给${office.name}的授权书，申请编号 ${number}，${state}`}
      onPress={() => void Taro.navigateTo({ url: routes.authorizationReceipt(caseId, signerId) })}
    >
      <Text className="subtitle">{`签给${office.name}`}</Text>
      <Text className="body">{`申请编号 ${number}`}</Text>
      <Text className="body body--soft">{`${momentInWords(signedAt)} 签`}</Text>
      <Text className="my-case__waits">{state}</Text>
    </Card>
  );
}

/** What this person signed for a household that is not theirs. */
export function SignedElsewhere({ signatures }: { readonly signatures: readonly OwnSignature[] }) {
  if (signatures.length === 0) return null;
  return (
    <View id="signed-elsewhere" className="stack">
      <Text className="title">我给别人家签过的授权书</Text>
      {signatures.map((signature) => (
        <SignatureCard key={`${signature.caseId}:${signature.signerId}`} signature={signature} />
      ))}
    </View>
  );
}
