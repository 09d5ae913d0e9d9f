import type { Message } from '../../server/part';
import { byId, el, fill } from './dom';
import { shortTime } from './shanghai-time';

const MOST_SHOWN = 8;

/** Shows the short messages that reached numbers of nobody here, newest first; away while there are none. */
export function showOtherPhones(messages: readonly Message[]): void {
  byId('others').hidden = messages.length === 0;
  fill(
    byId('others-list'),
    ...messages
      .slice(0, MOST_SHOWN)
      .map(({ at, to = '', lines }) =>
        el(
          'li',
          { class: 'message sms' },
          el(
            'span',
            { class: 'message-head' },
            `短信 → ${to}`,
            el('time', { datetime: at }, shortTime(new Date(at), new Date())),
          ),
          ...lines.map((line) => el('span', { class: 'message-line' }, line)),
        ),
      ),
  );
}
