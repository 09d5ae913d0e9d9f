import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import type { ResponseOf } from '@/contracts/action-contract';
import type { checkPack } from '@/contracts/policy/packs';

/** What came of working the golden cases. */
export function CheckCard({ report }: { readonly report: ResponseOf<typeof checkPack> }) {
  return (
    <Card id="check" title="验算">
      {report.isFit ? (
        <Notice id="check-fit" tone="good" title={`${report.outcomes.length} 个验算户都算对了`} />
      ) : (
        <Notice id="check-unfit" tone="bad" title="验算没有通过，不能发布">
          {report.problems.join('')}
        </Notice>
      )}
      {report.remarks.map((remark) => (
        <Notice key={remark} tone="warn" title="请留意">
          {remark}
        </Notice>
      ))}
      {report.outcomes.map(({ name, on, isRight, lines }) => (
        <View key={`${name}/${on}`} className="county__row">
          <Text className="county__line county__line--strong">{`${isRight ? '✓' : '✗'} ${name}（${on}）`}</Text>
          {lines.map(({ what, expected, got, isRight: isLineRight }) => (
            <Text key={what} className={`county__line ${isLineRight ? '' : 'county__line--bad'}`}>
              {isLineRight ? `${what}：${got}` : `${what}：应是 ${expected}，算出来是 ${got}`}
            </Text>
          ))}
        </View>
      ))}
    </Card>
  );
}
