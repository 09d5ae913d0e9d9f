import type { Message } from '../../server/part';
import { button, type Child, el, fill } from './dom';
import type { Consent, Person } from './local-api';
import type { Mailboxes } from './mailboxes';
import { worksAtDesk } from './roles';
import { shortTime } from './shanghai-time';

const CHANNELS: Readonly<Record<Message['channel'], { readonly name: string; readonly sign: string }>> = {
  wecom: { name: '企业微信', sign: '企' },
  subscribe: { name: '微信服务通知', sign: '微' },
  sms: { name: '短信', sign: '信' },
};

/** The messages that reached one person's phone, drawn as their channels draw them. */
export interface MessageList {
  readonly element: HTMLElement;
  show(person: Person | undefined, consents: readonly Consent[]): void;
}

/** `phoneName` heads the list while nobody holds the phone; `onOpen` is told of a tap on a message. */
export function createMessageList(
  phoneName: string,
  mailboxes: Mailboxes,
  onOpen: (message: Message) => void,
): MessageList {
  const title = el('h3', {});
  const unread = el('span', { class: 'badge', hidden: true });
  const markAll = button(
    { class: 'link', hidden: true },
    () => {
      if (shown) mailboxes.markSeen(shown.id, mailboxes.messagesOf(shown.id));
    },
    '全部标为看过',
  );
  const list = el('ol', { class: 'message-list' });
  const consentLine = el('p', { class: 'consents', hidden: true });
  const element = el(
    'section',
    { class: 'messages' },
    el('header', {}, title, unread, markAll),
    list,
    consentLine,
  );
  let shown: Person | undefined;

  return {
    element,
    show(person, consents) {
      shown = person;
      title.textContent = person ? `${person.name}收到的消息` : `${phoneName}收到的消息`;
      const messages = person ? mailboxes.messagesOf(person.id) : [];
      const count = person ? mailboxes.unreadOf(person.id) : 0;
      unread.hidden = markAll.hidden = count === 0;
      unread.textContent = `${count} 条没看`;
      fill(
        list,
        ...(person && messages.length > 0
          ? messages.map((message) =>
              el(
                'li',
                {},
                messageCard(message, mailboxes.isUnread(person.id, message), () => onOpen(message)),
              ),
            )
          : [
              el(
                'li',
                { class: 'nothing' },
                person
                  ? '还没有消息。有人提交、受理或者告知补正，这里马上就会出现。'
                  : '先点一个人，打开这部手机。',
              ),
            ]),
      );
      // Staff are reached by WeCom first: that they agreed to nothing else is nothing to worry about.
      const words = consentWords(consents, person !== undefined && !worksAtDesk(person.role));
      consentLine.hidden = words === '';
      consentLine.textContent = words;
    },
  };
}

function consentWords(consents: readonly Consent[], saysNone: boolean): string {
  const left = consents.filter((consent) => consent.left > 0);
  if (left.length === 0) return saysNone ? '没有同意再收订阅消息，要紧的通知会改发短信。' : '';
  return `同意再收的订阅消息：${left.map(({ template, left: count }) => `${template} ${count} 条`).join('，')}`;
}

/** One message as a card that can be tapped. */
export function messageCard(message: Message, isUnread: boolean, onTap: () => void): HTMLElement {
  const { name, sign } = CHANNELS[message.channel];
  const content: Child[] = [
    el(
      'span',
      { class: 'message-head' },
      el('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
      name,
      el('time', { datetime: message.at }, shortTime(new Date(message.at), new Date())),
    ),
    el(
      'strong',
      {},
      isUnread && el('span', { class: 'dot' }, el('span', { class: 'unseen' }, '没看过：')),
      message.title,
    ),
    ...message.lines.map((line) => el('span', { class: 'message-line' }, line)),
    message.link !== undefined && el('span', { class: 'message-more' }, '点开看 ›'),
  ];
  return button({ class: `message ${message.channel}${isUnread ? ' is-unread' : ''}` }, onTap, ...content);
}
