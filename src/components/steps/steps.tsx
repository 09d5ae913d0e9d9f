import { Text, View } from '@tarojs/components';
import { accessible } from '../accessibility/accessibility';
import './steps.scss';

/** How far a person is: `第 3 步，共 12 步` and a bar. Both numbers count from 1. */
export function Steps({ current, total }: { readonly current: number; readonly total: number }) {
  const words = `第 ${current} 步，共 ${total} 步`;
  return (
    <View className="steps" {...accessible({ role: 'img', label: words })}>
      <Text className="steps__words">{words}</Text>
      <View className="steps__track">
        <View className="steps__bar" style={{ width: `${Math.round((current / total) * 100)}%` }} />
      </View>
    </View>
  );
}
