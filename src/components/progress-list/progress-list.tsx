import { Text, View } from '@tarojs/components';
import type { ProgressStep } from '@/contracts/application/get-my-case';
import { momentInWords } from './moment-in-words';
import './progress-list.scss';

/** What has happened to a case, the newest first. */
export function ProgressList({ steps }: { readonly steps: readonly ProgressStep[] }) {
  const newestFirst = [...steps].sort((a, b) => b.version - a.version || b.at.localeCompare(a.at));
  return (
    <View className="progress-list">
      {newestFirst.map((step, index) => (
        <View key={step.version} className={`progress-step ${index === 0 ? 'progress-step--newest' : ''}`}>
          <Text className="progress-step__title">{step.title}</Text>
          <Text className="progress-step__at">{momentInWords(step.at)}</Text>
          {step.detail ? <Text className="progress-step__detail">{step.detail}</Text> : null}
        </View>
      ))}
    </View>
  );
}
