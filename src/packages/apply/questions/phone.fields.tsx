import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { TextField } from '@/components/text-field/text-field';
import type { FieldsProps } from './fields';
import { say } from './question';

const LONGEST_PHONE = 20;

export function PhoneFields({ draft, problems, change }: FieldsProps) {
  const ownPhone = draft.filing.by === 'helper' ? '' : draft.filing.filerPhone.trim();
  const canTakeOwn = draft.filing.by !== 'self' && ownPhone !== '' && draft.phone.trim() === '';
  return (
    <View className="stack">
      <TextField
        id="phone"
        label={say(draft, '您的电话', '申请人的电话')}
        hint="手机号，或带区号的座机号。"
        keyboard="phone"
        maxLength={LONGEST_PHONE}
        value={draft.phone}
        error={problems.phone}
        onChange={(phone) => change({ phone })}
      />
      {canTakeOwn ? (
        <Button id="phone-take-own" kind="quiet" onPress={() => change({ phone: ownPhone })}>
          {`没有电话，就写我的 ${ownPhone}`}
        </Button>
      ) : null}
    </View>
  );
}
