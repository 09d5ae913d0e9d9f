import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '@/components/button/button';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Shell } from '@/components/shell/shell';
import { routes } from '@/services/routes';
import './index.scss';

/** Where an address leads that leads nowhere: nothing is lost, and the ways on. */
export default function NotFound() {
  return (
    <Shell title="没有找到这一页" className="not-found" hasBack={false}>
      <EmptyState
        title="没有找到这一页"
        text="可能是地址不完整，也可能是这一页换了地方。您填过的、交过的都还在。"
      >
        <View className="not-found__ways">
          <Button id="to-home" onPress={() => void Taro.reLaunch({ url: routes.home })}>
            回首页
          </Button>
          <Button id="to-cases" kind="secondary" onPress={() => void Taro.reLaunch({ url: routes.cases })}>
            看我的申请
          </Button>
        </View>
      </EmptyState>
    </Shell>
  );
}
