import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Loading } from '@/components/loading/loading';
import { Shell } from '@/components/shell/shell';
import type { PackSummary } from '@/contracts/policy/pack-view';
import { listPacks } from '@/contracts/policy/packs';
import { useQuery } from '@/hooks/use-query';
import { routes } from '@/services/routes';
import { CountyFailure } from '../../county/county-only';
import { handsLine, packLine, sourceLine } from '../pack-words';
import '../../county/county.scss';

const SECTIONS = [
  { status: 'draft', heading: '等复核' },
  { status: 'rejected', heading: '退回的' },
  { status: 'published', heading: '已发布' },
] as const;

function PackCard({ pack }: { readonly pack: PackSummary }) {
  return (
    <Card
      id={`pack-${pack.releaseId}`}
      title={pack.title}
      label={`${pack.title}，${packLine(pack)}`}
      onPress={() => void Taro.navigateTo({ url: routes.pack(pack.releaseId) })}
    >
      <Text className="county__line county__line--strong">{packLine(pack)}</Text>
      <Text className="county__line">{sourceLine(pack)}</Text>
      <Text className="county__line">{handsLine(pack)}</Text>
    </Card>
  );
}

/** The county's releases of parameters, and the way to its other work. */
export default function Packs() {
  const { data, failure, reload } = useQuery(listPacks, {});
  const packs = data?.packs ?? [];
  return (
    <Shell title="参数发布" className="county" isWide>
      <Text className="title">{data?.countyName ?? ''}的标准和参数</Text>
      <Text className="body body--soft">
        一位起草，另一位复核发布；验算户算不对的发布不了。发布以后不能改，只能再发。
      </Text>
      <View className="county__buttons">
        <Button id="draft-new" onPress={() => void Taro.navigateTo({ url: routes.packDraft() })}>
          起草新的参数
        </Button>
        <Button id="to-what-if" kind="secondary" onPress={() => void Taro.navigateTo({ url: routes.whatIf })}>
          试算
        </Button>
        <Button
          id="to-adjustment"
          kind="secondary"
          onPress={() => void Taro.navigateTo({ url: routes.adjustment })}
        >
          年度调标
        </Button>
      </View>
      {failure ? <CountyFailure failure={failure} onRetry={reload} /> : null}
      {!data && !failure ? <Loading /> : null}
      {data && packs.length === 0 ? (
        <EmptyState title="还没有在这里发布过参数" text="现在用的是系统自带的值。有了新文件，请起草一份。" />
      ) : null}
      {SECTIONS.map(({ status, heading }) => {
        const of = packs.filter((pack) => pack.status === status);
        if (of.length === 0) return null;
        return (
          <View key={status} id={`packs-${status}`}>
            <Text className="county__heading">{`${heading} ${of.length}`}</Text>
            {of.map((pack) => (
              <PackCard key={pack.releaseId} pack={pack} />
            ))}
          </View>
        );
      })}
    </Shell>
  );
}
