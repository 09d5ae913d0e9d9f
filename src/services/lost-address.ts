import Taro from '@tarojs/taro';
import { routes } from './routes';

/**
 * Whoever follows an address that leads nowhere, an old link, a mistyped one, gets a page that says so. WeChat heeds
 * the way on only if it is asked for within the listener: call this before anything else.
 */
export function catchLostAddresses(): void {
  Taro.onPageNotFound(() => void Taro.redirectTo({ url: routes.notFound }));
}
