import { Text, View } from '@tarojs/components';
import type { Paper } from '@/domain/policy-library/papers';
import './lists.scss';

/** What to bring, and what who does not have it does. */
export function PaperList({ papers }: { readonly papers: readonly Paper[] }) {
  return (
    <View className="stack">
      {papers.map(({ what, hint }) => (
        <View key={what}>
          <Text className="body body--strong">{what}</Text>
          <Text className="body body--soft">{hint}</Text>
        </View>
      ))}
    </View>
  );
}
