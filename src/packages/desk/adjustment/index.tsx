import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { accessible } from '@/components/accessibility/accessibility';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ChooseOne } from '@/components/choices/choices';
import { Loading } from '@/components/loading/loading';
import { MoreRows } from '@/components/more-rows/more-rows';
import { Notice } from '@/components/notice/notice';
import { Shell } from '@/components/shell/shell';
import { type AdjustmentRun, listAdjustment } from '@/contracts/policy/adjustment';
import { instantOf } from '@/domain/kernel/instant';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { useQuery } from '@/hooks/use-query';
import { CountyFailure } from '../county/county-only';
import { onceMore } from '../county/once-more';
import { RunItems } from './items';
import { costLine, monthsFrom, monthWords, progressLine, runLine } from './run-words';
import { useRun } from './use-run';
import '../county/county.scss';

const RUNS_AT_ONCE = 5;

function RunCard(props: {
  readonly run: AdjustmentRun;
  readonly isChosen: boolean;
  readonly isGoing: boolean;
  onChoose(): void;
  onGoOn(): void;
}) {
  const { run, isChosen, isGoing, onChoose, onGoOn } = props;
  return (
    <Card id={`run-${run.month}`} title={`${monthWords(run.month)}起的标准`}>
      <Text className="county__line county__line--strong" {...accessible({ live: 'polite' })}>
        {isGoing && run.status === 'running' ? progressLine(run) : runLine(run)}
      </Text>
      <Text className="county__line">{costLine(run)}</Text>
      <View className="county__buttons">
        {run.status === 'running' ? (
          <Button id={`go-on-${run.month}`} busy={isGoing} busyText="正在算…" onPress={onGoOn}>
            接着算
          </Button>
        ) : null}
        {isChosen ? null : (
          <Button id={`see-${run.month}`} kind="secondary" onPress={onChoose}>
            看名单
          </Button>
        )}
      </View>
    </Card>
  );
}

/** The county's yearly adjustment: rises by themselves, everything else to the officers. */
export default function Adjustment() {
  const { data, failure, reload } = useQuery(listAdjustment, {});
  const [months] = useState(() => monthsFrom(officeDateOf(instantOf(new Date()))));
  const [month, setMonth] = useState(() => months.find((one) => one.endsWith('-01')));
  const [chosen, setChosen] = useState<string>();
  const running = useRun(reload);
  const known = data?.runs ?? [];
  const runs = known.map((run) => (run.runId === running.run?.runId && running.isGoing ? running.run : run));
  const shown = runs.find(({ runId }) => runId === (chosen ?? running.run?.runId));
  return (
    <Shell title="年度调标" className="county" isWide>
      <Text className="title">{`${data?.countyName ?? ''}年度调标`}</Text>
      <Text className="body body--soft">
        新标准发布以后，把在保的都算一遍：材料齐全、只会多发的直接调高；要减发、停发或者情况没查清的，列出来由人办。
      </Text>
      <Notice id="heard-first" title="减发、停发先听本人意见">
        作出不利决定前，要告知理由、听取本人意见（《社会救助法》第四十八条），系统不会自己减发或停发。
      </Notice>
      {failure ? <CountyFailure failure={failure} onRetry={reload} /> : null}
      {!data && !failure ? <Loading /> : null}
      {data ? (
        <View className="county__two">
          <View>
            <Card id="start" title="开始">
              <ChooseOne
                id="month"
                label="新标准从哪个月起"
                columns={2}
                options={months.map((one) => ({ value: one, text: monthWords(one) }))}
                value={month}
                onChange={setMonth}
              />
              <View className="county__buttons">
                <Button
                  id="start-run"
                  busy={running.isGoing}
                  busyText={running.run ? `${progressLine(running.run)}…` : '正在开始…'}
                  onPress={() => (month ? void running.start(month) : undefined)}
                >
                  开始算
                </Button>
              </View>
              <Text className="county__line">
                自己一批批算到完，不用一直点。可以离开这一页：没算完的，系统每五分钟自己接着算，回来也能点“接着算”，不会重复。
              </Text>
            </Card>
            <View>
              {running.failure ? (
                <CountyFailure failure={running.failure} onRetry={onceMore(running.failure, running.again)} />
              ) : null}
            </View>
            <MoreRows
              id="runs"
              name="算过的"
              atOnce={RUNS_AT_ONCE}
              rows={runs.map((run) => (
                <RunCard
                  key={run.runId}
                  run={run}
                  isChosen={run.runId === shown?.runId}
                  isGoing={running.isGoing}
                  onChoose={() => setChosen(run.runId)}
                  onGoOn={() => void running.goOn(run.runId)}
                />
              ))}
            />
          </View>
          <View>
            {shown && !running.isGoing ? (
              <RunItems key={`${shown.runId}:${shown.totals.awards}`} run={shown} />
            ) : null}
          </View>
        </View>
      ) : null}
    </Shell>
  );
}
