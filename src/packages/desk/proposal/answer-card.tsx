import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import type { SheetView } from '@/contracts/assessment/sheet-view';
import { inWords } from '@/domain/kernel/plain-date';
import { AREA_WORDS, outdatedWords } from './words';

/** The answer in one paragraph, when and by whom it was computed, and whether that is still so. */
export function AnswerCard({ sheet }: { readonly sheet: SheetView }) {
  const outdated = outdatedWords(sheet);
  const area = sheet.area ? `、${AREA_WORDS[sheet.area]}` : '';
  return (
    <View>
      <View>
        {outdated ? (
          <Notice id="outdated" tone="warn" title={`${outdated}，请重新测算`}>
            下面还是上一次的结果。
          </Notice>
        ) : null}
      </View>
      <Card id="answer" title="测算结果">
        <Text className="proposal__answer">{sheet.paragraph}</Text>
        <Text className="proposal__only">系统只提建议，由经办人决定。</Text>
        <Text className="proposal__meta">
          {`第 ${sheet.number} 次测算，${momentInWords(sheet.at)}，${sheet.byName}。按${inWords(sheet.effectiveOn)}的规定${area}，用第 ${sheet.declaredVersion} 版申报。`}
        </Text>
      </Card>
    </View>
  );
}
