import { Text, View } from '@tarojs/components';
import { phoneCall } from '@/services/phone-call';
import { Pressable } from '../pressable/pressable';
import './call-button.scss';

export interface CallButtonProps {
  readonly id?: string;
  readonly name: string;
  readonly phone: string;
}

/** A telephone number that dials itself; the number is readable too. */
export function CallButton({ id = 'call', name, phone }: CallButtonProps) {
  return (
    <Pressable
      id={id}
      className="call-button"
      label={`打电话，${name}，${phone}`}
      onPress={() => phoneCall(phone)}
    >
      <Text className="call-button__verb">打电话</Text>
      <View className="call-button__words">
        <Text className="call-button__name">{name}</Text>
        <Text className="call-button__phone">{phone}</Text>
      </View>
    </Pressable>
  );
}
