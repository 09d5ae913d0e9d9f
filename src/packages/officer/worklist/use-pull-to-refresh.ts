import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useEffect, useRef } from 'react';

/** Pulling the page down calls `reload`; the spinner stays until `isLoading` is over. */
export function usePullToRefresh(reload: () => void, isLoading: boolean): void {
  const isPulled = useRef(false);
  usePullDownRefresh(() => {
    isPulled.current = true;
    reload();
  });
  useEffect(() => {
    if (isLoading || !isPulled.current) return;
    isPulled.current = false;
    Taro.stopPullDownRefresh();
  }, [isLoading]);
}
