import { FUNCTIONS } from '../../../config/functions';
import { type FaultSettings, MESSAGE_CHANNELS, MESSAGE_FAULTS, type MessageChannel } from '../../faults';
import { button, el, fill } from './dom';
import { CHANNEL_WORDS, countFaults, functionWords, MESSAGE_FAULT_WORDS } from './fault-words';
import type { FaultChange, Person } from './local-api';
import { networkOf } from './networks';

export interface SwitchOptions {
  readonly people: readonly Person[];
  readonly onChange: (change: FaultChange) => void;
  readonly onReset: () => void;
  /** Sweeps the outbox; gives words on how it went. */
  readonly onSweep: () => Promise<string>;
}

export interface Switches {
  readonly element: HTMLElement;
  show(settings: FaultSettings): void;
}

/** The switches for faults, in words that need no manual. */
export function createSwitches({ people, onChange, onReset, onSweep }: SwitchOptions): Switches {
  const channels = MESSAGE_CHANNELS.map((channel) => channelSwitch(channel, onChange));
  const timers = el('input', { type: 'checkbox', id: 'timers-double' });
  timers.addEventListener('change', () => onChange({ timers: timers.checked ? 'double' : 'ok' }));
  const networkList = el('ul', { class: 'plain' });
  const killList = el('ul', { class: 'plain' });
  const reset = button({ class: 'primary' }, onReset, '全部恢复正常');

  const element = el(
    'div',
    { class: 'switches' },
    el(
      'div',
      { class: 'switch-card span-2' },
      el('h3', {}, '消息送得到吗'),
      ...channels.map(({ field }) => field),
    ),
    el(
      'div',
      { class: 'switch-card' },
      el('h3', {}, '发件箱和定时任务'),
      el('p', {}, '每条通知先写进发件箱，再送出去。没送成的，定时任务每分钟再扫一遍。'),
      sweepButton(onSweep),
      el('label', { class: 'check', for: 'timers-double' }, timers, '每次定时任务都来两回'),
      el('p', { class: 'hint' }, '云平台只保证至少一回。来两回，也不该有人收到两条一样的。'),
    ),
    el(
      'div',
      { class: 'switch-card' },
      el('h3', {}, '手机网络'),
      el('p', {}, '每部手机下面都有“网络”一栏，可以调成慢、很慢或者断网。'),
      networkList,
    ),
    el(
      'div',
      { class: 'switch-card' },
      el('h3', {}, '让云函数中途倒下'),
      el('p', {}, '挑一个函数，它下一次干活时会突然断掉。已经答应群众的事，一件也不该丢。'),
      killForm(onChange),
      killList,
    ),
    el(
      'div',
      { class: 'switch-card quiet' },
      el('h3', {}, '试完了'),
      el('p', {}, '把所有开关拨回正常，数据不动。'),
      reset,
    ),
  );

  return {
    element,
    show(settings) {
      for (const { channel, show } of channels) show(settings[channel]);
      timers.checked = settings.timers === 'double';
      reset.disabled = countFaults(settings) === 0;
      const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id;
      fill(
        networkList,
        ...Object.entries(settings.network).map(([id, fault]) =>
          pending(`${nameOf(id)}：${networkOf(fault).name}`, '恢复', () =>
            onChange({ network: { [id]: null } }),
          ),
        ),
      );
      fill(
        killList,
        ...Object.entries(settings.kill).map(([name, calls]) =>
          pending(
            `${functionWords(name)}：等着，${calls === 0 ? '一开始就倒' : `访问云 ${calls} 次后倒`}`,
            '取消',
            () => onChange({ kill: { [name]: null } }),
          ),
        ),
      );
    },
  };
}

function channelSwitch(channel: MessageChannel, onChange: (change: FaultChange) => void) {
  const choices = MESSAGE_FAULTS.map((fault) => {
    const input = el('input', { type: 'radio', name: `channel-${channel}`, value: fault });
    input.addEventListener('change', () => onChange({ [channel]: fault }));
    return { fault, input, label: el('label', {}, input, el('span', {}, MESSAGE_FAULT_WORDS[fault])) };
  });
  return {
    channel,
    field: el(
      'fieldset',
      { class: 'segments' },
      el('legend', {}, CHANNEL_WORDS[channel]),
      ...choices.map(({ label }) => label),
    ),
    show(current: string) {
      for (const { fault, input } of choices) input.checked = fault === current;
    },
  };
}

function sweepButton(onSweep: () => Promise<string>): HTMLElement {
  const outcome = el('span', { role: 'status' });
  const press = button(
    { class: 'secondary' },
    async () => {
      press.disabled = true;
      outcome.textContent = '正在扫……';
      outcome.textContent = await onSweep();
      press.disabled = false;
    },
    '现在扫一遍发件箱',
  );
  return el('div', { class: 'sweep' }, press, outcome);
}

function killForm(onChange: (change: FaultChange) => void): HTMLElement {
  const which = el(
    'select',
    { id: 'kill-function' },
    ...FUNCTIONS.map(({ name }) =>
      el('option', { value: name, selected: name === 'application' }, functionWords(name)),
    ),
  );
  const calls = el('input', {
    type: 'number',
    id: 'kill-calls',
    min: 0,
    max: 99,
    value: 3,
    inputmode: 'numeric',
  });
  return el(
    'div',
    { class: 'kill' },
    el('label', { for: 'kill-function' }, '哪个函数'),
    which,
    el('label', { for: 'kill-calls' }, '访问云几次之后'),
    calls,
    button(
      { class: 'secondary' },
      () => onChange({ kill: { [which.value]: Math.max(0, Math.trunc(Number(calls.value) || 0)) } }),
      '下次让它倒下',
    ),
  );
}

function pending(words: string, undo: string, onUndo: () => void): HTMLElement {
  return el('li', {}, words, button({ class: 'link' }, onUndo, undo));
}
