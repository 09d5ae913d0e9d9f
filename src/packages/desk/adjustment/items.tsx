import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/card/card';
import { ChooseOne } from '@/components/choices/choices';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Loading } from '@/components/loading/loading';
import { MoreRows } from '@/components/more-rows/more-rows';
import type { RequestOf } from '@/contracts/action-contract';
import { type AdjustmentItem, type AdjustmentRun, listAdjustment } from '@/contracts/policy/adjustment';
import { useQuery } from '@/hooks/use-query';
import { CountyFailure } from '../county/county-only';
import { amountLine, OUTCOMES, type Outcome } from './run-words';

const ALL = 'all';
const ITEMS_AT_ONCE = 15;
type Township = RequestOf<typeof listAdjustment>['township'];

function ItemCard({ item }: { readonly item: AdjustmentItem }) {
  return (
    <Card id={`item-${item.awardId}`} title={`${item.who}，${item.township}`}>
      <Text className="county__line county__line--strong">{`${item.className}，${amountLine(item)}`}</Text>
      {item.mustBeHeard ? <Text className="county__line county__line--bad">! 先听本人意见</Text> : null}
      {item.reasons.map((reason) => (
        <Text key={reason} className="county__line">
          {reason}
        </Text>
      ))}
    </Card>
  );
}

/** The awards of a run, by what came of them. */
export function RunItems({ run }: { readonly run: AdjustmentRun }) {
  const [outcome, setOutcome] = useState<Outcome>('queued');
  const [township, setTownship] = useState<string>(ALL);
  const { data, isOfAnother, failure, reload } = useQuery(listAdjustment, {
    runId: run.runId,
    outcome,
    ...(township === ALL ? {} : { township: township as Township }),
  });
  const shown = isOfAnother ? undefined : data;
  return (
    <View id="items">
      <ChooseOne<Outcome>
        id="outcome"
        label="看哪些"
        options={OUTCOMES.map(({ value, text }) => ({ value, text: `${text} ${run.totals[value]} 户` }))}
        value={outcome}
        onChange={setOutcome}
      />
      <ChooseOne
        id="township"
        label="哪个乡镇"
        columns={2}
        options={[
          { value: ALL, text: '全县' },
          ...(data?.townships ?? []).map(({ code, name }) => ({ value: code, text: name })),
        ]}
        value={township}
        onChange={setTownship}
      />
      <View>{failure ? <CountyFailure failure={failure} onRetry={reload} /> : null}</View>
      <View>
        {!shown && !failure ? <Loading /> : null}
        {shown && shown.items.length === 0 ? <EmptyState title="这里没有" /> : null}
        {shown ? (
          <MoreRows
            id="items-list"
            name="名单"
            atOnce={ITEMS_AT_ONCE}
            rows={shown.items.map((item) => <ItemCard key={item.awardId} item={item} />)}
          />
        ) : null}
        {shown?.hasMore ? (
          <Text className="county__line county__line--strong">还有更多，请按乡镇看。</Text>
        ) : null}
      </View>
    </View>
  );
}
