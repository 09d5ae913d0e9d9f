import { Text, View } from '@tarojs/components';
import { accessible } from '@/components/accessibility/accessibility';
import { Button } from '@/components/button/button';
import { itemsToSend, type SupplementDraft } from './draft';
import './send-bar.scss';

/** Sends the list; says what keeps it from being sent. */
export function SendBar(props: {
  readonly draft: SupplementDraft;
  readonly showsProblems: boolean;
  onSend(): void;
}) {
  const { draft, showsProblems, onSend } = props;
  const problem =
    draft.length === 0 ? '清单还是空的，请先列入缺的材料。' : '有的项还没写完，请看标红的地方。';
  return (
    <View className="send-bar">
      {showsProblems && !itemsToSend(draft) ? (
        <Text className="send-bar__problem" {...accessible({ role: 'alert' })}>
          {problem}
        </Text>
      ) : null}
      <Button id="send" onPress={onSend}>
        {draft.length > 0 ? `一次告知这 ${draft.length} 项` : '一次告知'}
      </Button>
      <Text className="send-bar__kept">没发出以前，写的都存在这里，可以先去打电话再回来。</Text>
    </View>
  );
}
