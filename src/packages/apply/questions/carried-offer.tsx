import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import type { Carried } from './use-carried';

/** Somebody who comes from 「测一测」 has a draft already: what is in it stays as it is, whatever they choose. */
export function CarriedOffer({ fillIn, leave }: Pick<Carried, 'fillIn' | 'leave'>) {
  return (
    <View className="stack stack--loose">
      <Notice id="carried-offer" tone="warn" title="您有一份没填完的申请">
        原来填的都不会改。要不要用刚才测一测的回答，补上还没填的？
      </Notice>
      <Button id="carried-fill-in" onPress={fillIn}>
        补上，接着填
      </Button>
      <Button id="carried-leave" kind="secondary" onPress={leave}>
        不用补，接着填原来的
      </Button>
    </View>
  );
}
