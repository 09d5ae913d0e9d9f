import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Loading } from '@/components/loading/loading';
import { Notice } from '@/components/notice/notice';
import { Shell } from '@/components/shell/shell';
import type { RequestOf } from '@/contracts/action-contract';
import type { PackLine } from '@/contracts/policy/pack-view';
import { checkPack, getPack } from '@/contracts/policy/packs';
import { inWords } from '@/domain/kernel/plain-date';
import { useQuery } from '@/hooks/use-query';
import { CountyFailure } from '../../county/county-only';
import { handsLine, packLine, sourceLine } from '../pack-words';
import { useReleaseId } from '../use-release-id';
import { CheckCard } from './check-card';
import { Decide } from './decide';
import '../../county/county.scss';

function ValueRow({ label, words, before, sameDay, article, quote }: PackLine) {
  return (
    <View className="county__row">
      <Text className="county__line county__line--strong">
        {before ? `${label}：${before} → ${words}` : `${label}：${words}`}
      </Text>
      {sameDay ? <Text className="county__line">{`这一天原来定的是 ${sameDay}`}</Text> : null}
      <Text className="county__quote">{`${article}：${quote}`}</Text>
    </View>
  );
}

function ReleaseOf({ releaseId }: RequestOf<typeof getPack>) {
  const { data, failure, reload } = useQuery(getPack, { releaseId });
  const isSettled = data?.summary.status === 'published';
  const check = useQuery(checkPack, data && !isSettled ? { releaseId } : undefined);
  if (!data) return failure ? <CountyFailure failure={failure} onRetry={reload} /> : <Loading />;
  const { summary, lines } = data;
  const done = () => {
    reload();
    check.reload();
  };
  return (
    <View id="release">
      <Text className="title">{summary.title}</Text>
      <Text className="body">{packLine(summary)}</Text>
      <Text className="body body--soft">
        {`${sourceLine(summary)}，${inWords(summary.inForceFrom)}起施行。${handsLine(summary)}。`}
      </Text>
      {summary.rejection ? (
        <Notice id="rejection" tone="warn" title="退回的理由">
          {summary.rejection}
        </Notice>
      ) : null}
      <View className="county__two">
        <View>
          <Card id="values" title="参数和原文">
            {lines.map((line) => (
              <ValueRow key={line.label} {...line} />
            ))}
          </Card>
        </View>
        <View>
          {check.failure ? <CountyFailure failure={check.failure} onRetry={check.reload} /> : null}
          {check.data && !isSettled ? <CheckCard report={check.data} /> : null}
          <Decide
            key={`${summary.status}:${summary.version}`}
            summary={summary}
            isFit={check.data?.isFit === true}
            onDone={done}
          />
        </View>
      </View>
    </View>
  );
}

/** One release: its values with where they stand, its check, and what the second person does with it. */
export default function Release() {
  const releaseId = useReleaseId();
  return (
    <Shell title="参数发布" className="county" isWide>
      {releaseId ? (
        <ReleaseOf releaseId={releaseId} />
      ) : (
        <EmptyState title="没有说是哪一份" text="请回到参数发布的列表，从那里打开。" />
      )}
    </Shell>
  );
}
