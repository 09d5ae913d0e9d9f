import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import type { CaseId } from '@/domain/kernel/ids';
import { routes } from '@/services/routes';

/** The notice is out; back to the case. */
export function Sent({ caseId, count }: { readonly caseId: CaseId; readonly count: number }) {
  const back = () => {
    if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
    else void Taro.redirectTo({ url: routes.officerCase(caseId) });
  };
  return (
    <View id="sent">
      <Notice tone="good" title={`已经一次告知 ${count} 项`}>
        申请人会收到通知，照着清单补。补齐以后，案件会回到“待受理”，再提醒您来看。
      </Notice>
      <View className="supplement-editor__own">
        <Button id="back-to-case" onPress={back}>
          回到案件
        </Button>
      </View>
    </View>
  );
}
