import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import { changedWords } from '../words/declaration-parts';
import type { OpenedCase } from './opened-case';

/** What was changed since the application was handed in; every earlier version can be read. */
export function VersionsCard(props: { readonly opened: OpenedCase; onShow(declaredVersion: number): void }) {
  const { changes, shownVersion, submittedAt } = props.opened;
  if (changes.length === 0) return null;
  const versions = [
    { declaredVersion: 1, at: submittedAt, title: '第 1 版：提交时填的', text: '' },
    ...changes.map(({ declaredVersion, at, note, parts }) => ({
      declaredVersion,
      at,
      title: `第 ${declaredVersion} 版：${parts.length > 0 ? '改了' : ''}${changedWords(parts)}`,
      text: `“${note}”`,
    })),
  ];
  return (
    <Card id="versions" title={`填的内容改过 ${changes.length} 次`}>
      {[...versions].reverse().map(({ declaredVersion, at, title, text }) => (
        <View key={declaredVersion} className="asked-item">
          <Text className="asked-item__title">{title}</Text>
          <Text className="asked-item__note">{momentInWords(at)}</Text>
          {text ? <Text className="asked-item__note">{text}</Text> : null}
          {declaredVersion === shownVersion ? (
            <Text className="body body--soft">现在看的就是这一版</Text>
          ) : (
            <Button
              id={`version-${declaredVersion}`}
              kind="quiet"
              onPress={() => props.onShow(declaredVersion)}
            >{`看第 ${declaredVersion} 版`}</Button>
          )}
        </View>
      ))}
    </Card>
  );
}
