import { Text } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import type { SignerView } from '@/contracts/authorization/letter-view';
import { routes } from '@/services/routes';
import type { MyCase } from './my-case';

function stateOf(signer: SignerView): string {
  if (signer.signedAt) return signer.isByGuardian ? '✓ 监护人签好了' : '✓ 已签';
  if (signer.role === 'supporter') return '不住在一起，自愿签，不签不影响';
  return signer.signsBy === 'guardian' ? '还没签，由监护人签' : '还没签';
}

/** Who has signed the authorization and who is still missing. */
export function Signers({ myCase }: { readonly myCase: MyCase }) {
  const isOpen = myCase.status !== 'withdrawn' && myCase.status !== 'ended';
  const isMissing = myCase.signers.some(({ signedAt, role }) => !signedAt && role === 'member');
  return (
    <Card title="授权书签名">
      {myCase.signers.map((signer) => (
        <Text
          key={signer.signerId}
          className={`body ${signer.signedAt ? 'my-case__signed' : 'my-case__unsigned'}`}
        >
          {`${signer.name}：${stateOf(signer)}`}
        </Text>
      ))}
      {isOpen ? (
        <Button
          id="go-sign"
          className="my-case__go-sign"
          kind={isMissing ? 'primary' : 'secondary'}
          onPress={() => Taro.navigateTo({ url: routes.letter(myCase.caseId) })}
        >
          {isMissing ? '去签授权书' : '看授权书、签名回执'}
        </Button>
      ) : null}
    </Card>
  );
}
