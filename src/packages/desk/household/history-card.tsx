import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { MoreRows } from '@/components/more-rows/more-rows';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import { inWords } from '@/domain/kernel/plain-date';
import type { HouseholdData } from './registers';

const AT_ONCE = 10;

type Happened = HouseholdData['history'][number];

/** How the office knows it: the paper, who wrote it down and when. */
const knownBy = ({ paper, note, by, at }: Happened): string =>
  [paper ? `看了${paper}` : '', note ?? '', by && at ? `${by} ${momentInWords(at)} 登记` : '']
    .filter((part) => part !== '')
    .join('；');

/** What happened to the household, the latest first. */
export function HistoryCard({ history }: { readonly history: readonly Happened[] }) {
  return (
    <Card id="history" title="变动记录">
      <MoreRows
        key={history.length}
        id="history-list"
        name="变动记录"
        atOnce={AT_ONCE}
        rows={history.map((happened, index) => (
          <View key={`${happened.on}${happened.text}${String(index)}`} className="household-page__line">
            <Text className="household-page__who">{`${inWords(happened.on)}：${happened.text}`}</Text>
            <Text className="household-page__meta">{`${happened.cause}（依据${happened.article}）`}</Text>
            {knownBy(happened) ? <Text className="household-page__meta">{knownBy(happened)}</Text> : null}
          </View>
        ))}
      />
    </Card>
  );
}
