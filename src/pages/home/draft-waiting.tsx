import Taro from '@tarojs/taro';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { routes } from '@/services/routes';
import './draft-waiting.scss';

/** Says that an application lies unfinished on this phone, and leads back to it. */
export function DraftWaiting() {
  return (
    <Notice id="draft-waiting" tone="warn" title="您有一份申请还没有填完，还没有提交。">
      <Button
        id="continue-draft"
        className="draft-waiting__button"
        onPress={() => Taro.navigateTo({ url: routes.questions })}
      >
        接着填
      </Button>
    </Notice>
  );
}
