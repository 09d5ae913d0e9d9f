import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { forgetDraft } from '@/services/draft-store';
import { routes } from '@/services/routes';
import './draft-waiting.scss';

/** Says that an application lies unfinished on this phone; leads back to it, or throws it away after asking. */
export function DraftWaiting() {
  const [isSure, setSure] = useState(false);
  return (
    <Notice id="draft-waiting" tone="warn" title="有一份申请没填完，还没有提交。">
      <View className="stack draft-waiting__ways">
        <Button id="continue-draft" onPress={() => Taro.navigateTo({ url: routes.questions })}>
          继续填写
        </Button>
        <Button
          id="discard-draft"
          kind="quiet"
          onPress={() => {
            if (isSure) void forgetDraft();
            else setSure(true);
          }}
        >
          {isSure ? '真的不要了？再点一下就删掉' : '不要了，删掉重填'}
        </Button>
      </View>
    </Notice>
  );
}
