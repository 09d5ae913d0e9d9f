import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { accessible } from '../accessibility/accessibility';
import './loading.scss';

const SLOW_AFTER_MS = 6000;

/** What stands where content will be; says so when the network is slow. */
export function Loading() {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <View className="loading" {...accessible({ role: 'status', label: '正在打开，请稍等', live: 'polite' })}>
      <View className="loading__bar loading__bar--short" />
      <View className="loading__bar" />
      <View className="loading__bar" />
      <Text className="loading__words">{isSlow ? '网络有点慢，请再等一会儿…' : '正在打开…'}</Text>
    </View>
  );
}
