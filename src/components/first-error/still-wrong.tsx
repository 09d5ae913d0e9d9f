import { Text, View } from '@tarojs/components';
import { accessible } from '../accessibility/accessibility';
import './still-wrong.scss';

/** Says beside the button that would go on how many places are wrong, and what to do at the first. */
export function StillWrong({
  problems,
}: {
  readonly problems: Readonly<Record<string, string | undefined>>;
}) {
  const words = Object.values(problems).filter((problem) => problem !== undefined);
  const first = words[0];
  if (first === undefined) return null;
  return (
    <View className="still-wrong" {...accessible({ role: 'alert', live: 'assertive' })}>
      <Text>
        {words.length > 1 ? `还有 ${words.length} 处要改，先改这一处：${first}` : `还有一处要改：${first}`}
      </Text>
    </View>
  );
}
