import { Text, View } from '@tarojs/components';
import Taro, { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import { Shell } from '@/components/shell/shell';
import type { InboxMessage } from '@/contracts/notification/get-inbox';
import { markRead } from '@/contracts/notification/mark-read';
import { useObservable } from '@/hooks/use-observable';
import { call } from '@/services/cloud';
import { askForMessages } from '@/services/consent';
import { type Inbox, inbox, refreshInbox } from '@/services/inbox';
import type { CallFailure } from '@/services/outcome';
import { routes } from '@/services/routes';
import './index.scss';

/** Marks a message as read on this screen at once, and in the cloud; opens the case it is about. */
function open(message: InboxMessage): void {
  const known = inbox.get();
  if (known && !message.readAt) {
    const readAt = message.at;
    inbox.set({
      ...known,
      unread: Math.max(0, known.unread - 1),
      messages: known.messages.map((one) => (one.noticeId === message.noticeId ? { ...one, readAt } : one)),
    });
    void call(markRead, { noticeIds: [message.noticeId] });
  }
  if (!message.caseId) return;
  const url = message.audience === 'staff' ? routes.officerCase(message.caseId) : routes.case(message.caseId);
  void Taro.navigateTo({ url });
}

function Message({ message }: { readonly message: InboxMessage }) {
  const isNew = !message.readAt;
  return (
    <Card
      id={`message-${message.noticeId}`}
      className={`message ${isNew ? 'message--new' : ''}`}
      label={`${isNew ? '没看过。' : ''}${message.title}。${message.text}`}
      onPress={() => open(message)}
    >
      <Text className="body body--strong">
        {isNew ? '● ' : ''}
        {message.title}
      </Text>
      <Text className="body">{message.text}</Text>
      <Text className="body body--soft">{momentInWords(message.at)}</Text>
    </Card>
  );
}

/** How many messages may still reach the person's WeChat, and a way to allow more. */
function Subscription({ subscription }: Pick<Inbox, 'subscription'>) {
  if (subscription.templateIds.length === 0) return null;
  const words =
    subscription.remaining > 0
      ? `有进度时，还能往您的微信发 ${subscription.remaining} 次消息。`
      : '现在不能往您的微信发消息。点下面的按钮，选“允许”，有进度就能收到。';
  return (
    <Card title="微信消息提醒">
      <Text id="messages-remaining" className="body">
        {words}
      </Text>
      <Button
        id="subscribe-again"
        kind="secondary"
        className="messages__again"
        onPress={() => void askForMessages()}
      >
        再收一次消息
      </Button>
    </Card>
  );
}

/** The person's own messages. */
export default function Messages() {
  const known = useObservable(inbox);
  const [failure, setFailure] = useState<CallFailure>();
  const load = async () => {
    const answer = await refreshInbox();
    setFailure(answer.ok ? undefined : answer.error);
  };
  useDidShow(() => {
    void load();
  });
  return (
    <Shell title="消息">
      <View className="stack">
        {failure ? <FailureBox failure={failure} onRetry={() => void load()} /> : null}
        {!known && !failure ? <Loading /> : null}
        {known?.messages.map((message) => (
          <Message key={message.noticeId} message={message} />
        ))}
        {known?.messages.length === 0 ? (
          <EmptyState title="还没有消息" text="提交申请以后，民政办的通知会出现在这里。" />
        ) : null}
        {known ? <Subscription subscription={known.subscription} /> : null}
      </View>
    </Shell>
  );
}
