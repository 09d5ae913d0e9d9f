import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Children, useLayoutEffect, useState } from 'react';
import type { InPartsProps } from './in-parts.shared';

/**
 * Draws what is long part by part, the next when the one before stands: a cheap phone takes no more than 20 KB in one
 * update. It has an element of its own, because Taro sends all children of an element again when one is put in
 * between; children that come and go therefore stand in an element that stays.
 */
export function InParts({ className, atOnce, children }: InPartsProps) {
  const all = Children.toArray(children);
  const [shown, setShown] = useState(atOnce);
  const isWhole = shown >= all.length;
  useLayoutEffect(() => {
    if (isWhole) return undefined;
    let isLeft = false;
    Taro.nextTick(() => {
      if (!isLeft) setShown(shown + atOnce);
    });
    return () => {
      isLeft = true;
    };
  }, [isWhole, shown, atOnce]);
  return <View className={className}>{all.slice(0, shown)}</View>;
}
