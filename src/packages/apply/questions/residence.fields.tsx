import { View } from '@tarojs/components';
import { ChooseOne } from '@/components/choices/choices';
import { DivisionPicker } from '@/components/division-picker/division-picker';
import { TextField } from '@/components/text-field/text-field';
import { asYesOrNo, type FieldsProps } from './fields';

const LONGEST_ADDRESS = 100;

export function LivesInFields({ draft: { residence }, problems, change }: FieldsProps) {
  return (
    <DivisionPicker
      id="lives-in"
      label="现在住的村（社区）"
      value={residence.livesIn}
      error={problems['lives-in']}
      onChange={(livesIn) => change({ residence: { ...residence, livesIn } })}
    />
  );
}

export function AddressFields({ draft: { residence }, problems, change }: FieldsProps) {
  return (
    <TextField
      id="address"
      label="几组、门牌号"
      hint="比如：3 组 12 号。写清楚，工作人员好找。"
      maxLength={LONGEST_ADDRESS}
      value={residence.address}
      error={problems.address}
      onChange={(address) => change({ residence: { ...residence, address } })}
    />
  );
}

export function RegisteredFields({ draft: { residence }, problems, change }: FieldsProps) {
  return (
    <View className="stack stack--loose">
      <ChooseOne
        id="registered-here"
        label="户口也在这个村（社区）吗？"
        options={[
          { value: 'yes', text: '在这里' },
          { value: 'no', text: '在别的村（社区）', hint: '户口不在本县的，请打下面的电话问' },
        ]}
        value={asYesOrNo(residence.isRegisteredHere)}
        error={problems['registered-here']}
        onChange={(answer) => change({ residence: { ...residence, isRegisteredHere: answer === 'yes' } })}
      />
      {residence.isRegisteredHere === false ? (
        <DivisionPicker
          id="registered-in"
          label="户口所在的村（社区）"
          value={residence.registeredIn}
          error={problems['registered-in']}
          onChange={(registeredIn) => change({ residence: { ...residence, registeredIn } })}
        />
      ) : null}
    </View>
  );
}
