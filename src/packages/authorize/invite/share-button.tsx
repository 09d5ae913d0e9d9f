import { Text, Button as WechatButton } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { SHARE_TITLE, type ShareButtonProps } from './share-button.shared';
import './share-button.scss';

/** Opens WeChat's own list of people; the card goes to whom the person picks. */
export function ShareButton({ id, path }: ShareButtonProps) {
  useShareAppMessage(() => ({ title: SHARE_TITLE, path }));
  return (
    <WechatButton id={id} className="share-button" openType="share">
      <Text>发微信给他</Text>
    </WechatButton>
  );
}
