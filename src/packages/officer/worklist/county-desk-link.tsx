import Taro from '@tarojs/taro';
import { Button } from '@/components/button/button';
import { useObservable } from '@/hooks/use-observable';
import { account } from '@/services/account';
import { routes } from '@/services/routes';

/** The way to the county bureau's own work; nobody of a township sees it. */
export function CountyDeskLink() {
  const person = useObservable(account);
  if (person?.staff?.role !== 'county') return null;
  return (
    <Button id="to-packs" kind="secondary" onPress={() => void Taro.navigateTo({ url: routes.packs })}>
      标准和参数、试算、年度调标
    </Button>
  );
}
