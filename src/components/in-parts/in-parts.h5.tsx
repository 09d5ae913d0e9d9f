import { View } from '@tarojs/components';
import type { InPartsProps } from './in-parts.shared';

/** In a browser all parts at once: nothing has to cross to another thread. */
export const InParts = ({ className, children }: InPartsProps) => (
  <View className={className}>{children}</View>
);
