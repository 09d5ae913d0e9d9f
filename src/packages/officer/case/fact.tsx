import { Text, View } from '@tarojs/components';
import './fact.scss';

/** One fact with its name before it. */
export function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <View className="fact">
      <Text className="fact__name">{name}</Text>
      <Text className="fact__value">{value}</Text>
    </View>
  );
}
