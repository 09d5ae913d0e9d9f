import Taro from '@tarojs/taro';
import { Button } from '@/components/button/button';
import { EmptyState } from '@/components/empty-state/empty-state';
import { routes } from '@/services/routes';

/** An address that names no class. */
export function NoSuchClass() {
  return (
    <EmptyState title="没有这一类" text="可能是地址旧了。请从政策里重新找。">
      <Button id="to-library" onPress={() => void Taro.redirectTo({ url: routes.library })}>
        看全部政策
      </Button>
    </EmptyState>
  );
}
