import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { Shell } from '@/components/shell/shell';
import { TextField } from '@/components/text-field/text-field';
import type { InvitationKey } from '@/contracts/authorization/invitation-key';
import { openInvitation } from '@/contracts/authorization/open-invitation';
import { useQuery } from '@/hooks/use-query';
import { useRoute } from '@/hooks/use-route';
import { Invited } from './invited';

const CODE_LENGTH = 9;

/** The place to type the nine digits that somebody read out. */
function TypeCode({ onTyped }: { onTyped(code: string): void }) {
  const [code, setCode] = useState('');
  const [error, setError] = useState<string>();
  const open = () => {
    const digits = code.replace(/\D/g, '');
    if (digits.length === CODE_LENGTH) onTyped(digits);
    else setError(`是 ${CODE_LENGTH} 位数字，现在是 ${digits.length} 位，请再看一遍`);
  };
  return (
    <View className="stack stack--loose">
      <Text className="title">请填请您签名的那 9 位数字</Text>
      <Text className="body">
        家里人请您签名时，他的手机上有 9 位数字，请他念给您；民政办发来的短信里，“填”字后面也是。
      </Text>
      <TextField
        id="invitation-code"
        label="请您签名的 9 位数字"
        hint="不是申请编号，也不是证件号。"
        keyboard="phone"
        value={code}
        error={error}
        onChange={setCode}
      />
      <Button id="open-invitation" onPress={open}>
        打开
      </Button>
    </View>
  );
}

/** What somebody was invited to: signing the letter, or looking at what was filed for them. */
export default function InvitationPage() {
  const { token } = useRoute();
  const [code, setCode] = useState<string>();
  const key: InvitationKey | undefined = token ? { token } : code ? { code } : undefined;
  const { data, failure, reload } = useQuery(openInvitation, key ? { invitation: key } : undefined);
  const isTyping = !token && (!key || failure !== undefined);
  return (
    <Shell title="有人请我签名" contact={data?.office}>
      <View className="stack stack--loose">
        {failure ? <FailureBox failure={failure} onRetry={reload} /> : null}
        {isTyping ? <TypeCode onTyped={setCode} /> : null}
        {key && !data && !failure ? <Loading /> : null}
        {key && data ? <Invited invitation={data} invitationKey={key} /> : null}
      </View>
    </Shell>
  );
}
