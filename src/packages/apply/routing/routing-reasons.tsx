import { Text, View } from '@tarojs/components';
import { Disclosure } from '@/components/disclosure/disclosure';
import type { RoutingReasonView } from '@/contracts/routing-reason-view';

/** The sentences that say why an office handles it, and the articles behind them for who wants to read them. */
export function RoutingReasons({ routing }: { readonly routing: readonly RoutingReasonView[] }) {
  return (
    <View className="stack">
      {[...new Set(routing.map(({ text }) => text))].map((text) => (
        <Text key={text} className="body">
          {text}
        </Text>
      ))}
      <Disclosure id="routing-sources" label="按照哪条规定" name="为什么由这里办，按照哪条规定">
        {[...new Set(routing.map(({ source }) => source))].map((source) => (
          <Text key={source} className="body body--soft">
            {source}
          </Text>
        ))}
      </Disclosure>
    </View>
  );
}
