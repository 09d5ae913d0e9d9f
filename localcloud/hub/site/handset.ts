import type { FaultSettings } from '../../faults';
import type { Message } from '../../server/part';
import { type Consent, localApi, type Person } from './local-api';
import type { Mailboxes } from './mailboxes';
import { createMessageList } from './message-list';
import { type NetworkChoice, networkOf } from './networks';
import { createPhone } from './phone';
import type { Side } from './roles';

export const SIDE_NAMES: Readonly<Record<Side, string>> = { left: '左边的手机', right: '右边的手机' };

export interface HandsetOptions {
  readonly side: Side;
  readonly people: readonly Person[];
  readonly suggested: Person | undefined;
  readonly mailboxes: Mailboxes;
  readonly onHold: () => void;
  readonly onNetwork: (person: Person, network: NetworkChoice) => void;
}

/** A phone together with the list of messages that reached it. */
export interface Handset {
  readonly elements: readonly HTMLElement[];
  holder(): Person | undefined;
  /** Gives the phone to this person and opens the product, at `link` of a message if one is given. */
  hold(person: Person, link?: string): void;
  /** Brings the phone into view and moves the keyboard's focus to it. */
  bringForward(): void;
  announce(message: Message): void;
  showMessages(): void;
  /** Asks how many subscribe messages the holder has agreed to. */
  refreshConsents(): Promise<void>;
  showNetwork(settings: FaultSettings): void;
}

export function createHandset(options: HandsetOptions): Handset {
  const { side, people, suggested, mailboxes, onHold, onNetwork } = options;
  let consents: readonly Consent[] = [];

  const tap = (message: Message) => {
    const person = phone.person();
    if (!person) return;
    mailboxes.markSeen(person.id, [message]);
    if (message.link === undefined) return;
    hold(person, message.link);
    bringForward();
  };
  const hold = (person: Person, link?: string) => {
    void phone.open(person, link);
    consents = [];
    showMessages();
    void refreshConsents();
    onHold();
  };
  const bringForward = () => {
    phone.element.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
    phone.element.focus({ preventScroll: true });
  };
  const phone = createPhone({
    side,
    name: SIDE_NAMES[side],
    people,
    suggested,
    onOpen: (person) => hold(person),
    onNetwork,
    onTap: tap,
  });
  const list = createMessageList(SIDE_NAMES[side], mailboxes, tap);
  const showMessages = () => list.show(phone.person(), consents);
  const refreshConsents = async () => {
    const person = phone.person();
    if (!person) return;
    const answer = await localApi.consents(person.id);
    if (phone.person() !== person || JSON.stringify(answer) === JSON.stringify(consents)) return;
    consents = answer;
    showMessages();
  };
  list.element.classList.add(side);
  list.show(undefined, []);

  return {
    elements: [phone.element, list.element],
    holder: phone.person,
    hold,
    bringForward,
    announce: phone.announce,
    showMessages,
    refreshConsents,
    showNetwork(settings) {
      const person = phone.person();
      phone.showNetwork(networkOf(person && settings.network[person.id]));
    },
  };
}
