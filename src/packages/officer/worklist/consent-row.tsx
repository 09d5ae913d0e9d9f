import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { useObservable } from '@/hooks/use-observable';
import { askForMessages } from '@/services/consent';
import { inbox } from '@/services/inbox';
import './consent-row.scss';

/** Lets the officer allow WeChat messages about new cases; one consent is one message. */
export function ConsentRow() {
  const subscription = useObservable(inbox)?.subscription;
  if (!subscription || subscription.templateIds.length === 0) return null;
  const { remaining } = subscription;
  return (
    <View id="consent" className="consent-row">
      <Text className="consent-row__words">
        {remaining > 0
          ? `有新案时微信会提醒您，还能提醒 ${remaining} 次`
          : '微信现在不会提醒您有新案，点一次可以多提醒一次'}
      </Text>
      <Button
        id="ask-consent"
        kind="secondary"
        className="consent-row__button"
        onPress={() => void askForMessages()}
      >
        接收新案提醒
      </Button>
    </View>
  );
}
