import type { Message } from '../../server/part';
import { button, el, fill } from './dom';
import { localApi, type Person } from './local-api';
import { messageCard } from './message-list';
import { NETWORKS, type NetworkChoice } from './networks';
import { phoneAddress } from './phone-address';
import { GROUPS, type Side, worksAtDesk } from './roles';
import { clockTime, dayAndWeekday } from './shanghai-time';

const BANNER_MS = 9000;

export interface PhoneOptions {
  readonly side: Side;
  /** `左边的手机` */
  readonly name: string;
  readonly people: readonly Person[];
  /** Whom the lock screen offers to open. */
  readonly suggested: Person | undefined;
  readonly onOpen: (person: Person) => void;
  readonly onNetwork: (person: Person, network: NetworkChoice) => void;
  readonly onTap: (message: Message) => void;
}

/** One phone: who holds it, its screen, its connection. */
export interface Phone {
  readonly element: HTMLElement;
  person(): Person | undefined;
  /** Opens the product as this person, at `link` of a message if one is given. */
  open(person: Person, link?: string): Promise<void>;
  /** Lets a message drop in at the top of the screen. */
  announce(message: Message): void;
  showNetwork(network: NetworkChoice): void;
}

export function createPhone(options: PhoneOptions): Phone {
  const { side, name, people } = options;
  let holder: Person | undefined;
  let bannerEnds: ReturnType<typeof setTimeout> | undefined;

  const chooser = personChooser(name, people, options.onOpen);
  const wide = el('a', { class: 'tool', target: '_blank', rel: 'noopener', hidden: true }, '整宽打开 ↗');
  const again = button(
    { class: 'tool', hidden: true, 'aria-label': `${name}：重新打开` },
    () => {
      if (holder) void open(holder);
    },
    '重新打开',
  );
  const statusName = el('span', {}, '青禾移动');
  const signal = el('span', { class: 'signal' }, '信号正常');
  const screen = el('div', { class: 'screen' });
  const banner = el('div', { class: 'banner', role: 'status' });
  const network = networkChoice((choice) => holder && options.onNetwork(holder, choice));
  const element = el(
    'section',
    { class: `phone ${side}`, id: `phone-${side}`, 'aria-label': name, tabindex: -1 },
    el('header', { class: 'phone-head' }, chooser.element, wide, again),
    el(
      'div',
      { class: 'device' },
      el('div', { class: 'statusbar', 'aria-hidden': 'true' }, statusName, signal),
      el('div', { class: 'glass' }, screen, banner),
    ),
    network.element,
  );

  const lock = () =>
    fill(
      screen,
      lockScreen(options.suggested, () => options.suggested && options.onOpen(options.suggested)),
    );
  const open = async (person: Person, link?: string) => {
    holder = person;
    chooser.show(person);
    statusName.textContent = `${person.name}的手机`;
    wide.hidden = !worksAtDesk(person.role);
    wide.setAttribute('href', `/as/${person.id}/`);
    again.hidden = false;
    banner.replaceChildren();
    const address = (link && phoneAddress(person.id, link, location.origin)) ?? `/as/${person.id}/`;
    const canOpen = await localApi.canOpen(person.id);
    if (holder !== person) return;
    if (!canOpen) {
      fill(
        screen,
        buildMissing(() => void open(person, link)),
      );
      return;
    }
    // A new frame each time: a change of hash alone would leave the last page standing as it was.
    fill(screen, el('iframe', { src: address, title: `${person.name}的手机：救助通` }));
  };
  lock();

  return {
    element,
    person: () => holder,
    open,
    announce(message) {
      clearTimeout(bannerEnds);
      fill(
        banner,
        messageCard(message, true, () => {
          banner.replaceChildren();
          options.onTap(message);
        }),
      );
      bannerEnds = setTimeout(() => banner.replaceChildren(), BANNER_MS);
    },
    showNetwork(choice) {
      network.show(choice, holder !== undefined);
      signal.textContent = choice.fault ? `网络${choice.name}` : '信号正常';
      signal.classList.toggle('is-bad', choice.fault !== null);
    },
  };
}

function personChooser(name: string, people: readonly Person[], onOpen: (person: Person) => void) {
  const nobody = el('option', { value: '' }, '没有人拿着');
  const groups = GROUPS.map(({ title, roles }) =>
    el(
      'optgroup',
      { label: title },
      ...people
        .filter(({ role }) => roles.includes(role))
        .map((person) => el('option', { value: person.id }, person.name)),
    ),
  );
  const select = el('select', { 'aria-label': `${name}在谁手里` }, nobody, ...groups);
  select.addEventListener('change', () => {
    const person = people.find(({ id }) => id === select.value);
    if (person) onOpen(person);
  });
  return {
    element: el('div', { class: 'chooser' }, el('span', { 'aria-hidden': 'true' }, name), select),
    show({ id }: Person) {
      nobody.remove();
      select.value = id;
    },
  };
}

function networkChoice(onChoose: (choice: NetworkChoice) => void) {
  const buttons = NETWORKS.map((choice) => ({
    choice,
    button: button({ 'aria-pressed': 'false', disabled: true }, () => onChoose(choice), choice.name),
  }));
  const element = el(
    'div',
    { class: 'network', role: 'group', 'aria-label': '这部手机的网络' },
    el('span', {}, '网络'),
    ...buttons.map((entry) => entry.button),
  );
  return {
    element,
    show(current: NetworkChoice, isHeld: boolean) {
      for (const { choice, button: press } of buttons) {
        press.disabled = !isHeld;
        press.setAttribute('aria-pressed', String(choice.name === current.name));
      }
    },
  };
}

function lockScreen(suggested: Person | undefined, onOpen: () => void): HTMLElement {
  const now = new Date();
  return el(
    'div',
    { class: 'lock' },
    el('p', { class: 'lock-time', 'aria-hidden': 'true' }, clockTime(now)),
    el('p', { class: 'lock-day', 'aria-hidden': 'true' }, dayAndWeekday(now)),
    el(
      'div',
      { class: 'lock-call' },
      el('p', {}, '这部手机还没有人用'),
      suggested && button({ class: 'primary' }, onOpen, `用${suggested.name}的身份打开`),
    ),
  );
}

function buildMissing(onRetry: () => void): HTMLElement {
  return el(
    'div',
    { class: 'missing', role: 'alert' },
    el('h4', {}, '手机里的页面还没有编译好'),
    el('p', {}, '请在项目目录里运行下面这条命令。它会先编译页面，再打开演示云，第一次要几分钟。'),
    el('code', {}, 'npm start'),
    button({ class: 'primary' }, onRetry, '好了，再打开一次'),
  );
}
