import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { forgetDraft } from '@/services/draft-store';
import { routes } from '@/services/routes';
import './draft-waiting.scss';

/**
 * Says that an application lies unfinished on this phone; leads back to it, or throws it away after asking. What
 * keeps it stands where the finger was, so that a double tap throws nothing away.
 */
export function DraftWaiting() {
  const [isAsking, setAsking] = useState(false);
  const goOn = () => void Taro.navigateTo({ url: routes.questions });
  return (
    <Notice id="draft-waiting" tone="warn" title="有一份申请没填完，还没有提交。">
      {isAsking ? (
        <View className="stack draft-waiting__ways">
          <Button id="confirm-discard-draft" kind="quiet" onPress={() => void forgetDraft()}>
            真的不要了，都删掉
          </Button>
          <Button id="keep-draft" onPress={() => setAsking(false)}>
            留着，不删
          </Button>
        </View>
      ) : (
        <View className="stack draft-waiting__ways">
          <Button id="continue-draft" onPress={goOn}>
            继续填写
          </Button>
          <Button id="discard-draft" kind="quiet" onPress={() => setAsking(true)}>
            不要了，删掉重填
          </Button>
        </View>
      )}
    </Notice>
  );
}
