import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import type { Draft } from '../draft/draft';
import { toldOtherwise } from '../draft/told-otherwise';

interface ToldOtherwiseProps {
  readonly draft: Draft;
  change(changes: Partial<Draft>): void;
  /** Goes to where the address is filled in. */
  editAddress(): void;
}

/** Asks, before handing in, about a place that was told otherwise in 「测一测」: it is never settled silently. */
export function ToldOtherwiseNotice({ draft, change, editAddress }: ToldOtherwiseProps) {
  const sentences = toldOtherwise(draft);
  if (sentences.length === 0) return null;
  return (
    <Notice id="told-otherwise" tone="warn" title="地址和测一测里选的不一样">
      <View className="stack">
        {sentences.map((sentence) => (
          <Text key={sentence} className="body">
            {sentence}
          </Text>
        ))}
        <Text className="body">地址没填错，就不用改。按哪里的标准，由民政办核实。</Text>
        <Button id="told-otherwise-right" kind="secondary" onPress={() => change({ told: undefined })}>
          地址没填错
        </Button>
        <Button id="told-otherwise-edit" kind="secondary" onPress={editAddress}>
          填错了，去改地址
        </Button>
      </View>
    </Notice>
  );
}
