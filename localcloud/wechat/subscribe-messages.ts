import { randomUUID } from 'node:crypto';
import { underFault } from '../messaging/under-fault';
import type { Message, PartContext } from '../server/part';
import { keywordProblem } from './keyword-rules';
import type { MessageBook } from './message-book';
import type { Template } from './templates';

/** WeChat's answer to subscribeMessage.send. */
export interface SendAnswer {
  readonly errcode: number;
  readonly errmsg: string;
  readonly msgid?: number;
}

export interface SubscribeRules {
  readonly templates: readonly Template[];
  /** Ids of templates that WeChat has banned (43107). */
  readonly bannedTemplateIds: readonly string[];
  /** Messages a day in office time (45009 beyond). */
  readonly dailyQuota: number;
  /** How long one send takes; a second one to the same person within it is 43108. */
  readonly sendMs: number;
}

const WORDS: Readonly<Record<string, string>> = {
  '-1': 'system error',
  '40003': 'invalid openid',
  '40037': 'invalid template_id',
  '43101': 'user refuse to accept the msg',
  '43107': 'the ability or template is banned',
  '43108': 'concurrent sends to the same user',
  '45009': 'reach max api daily quota limit',
};

const refusal = (code: string, errmsg = WORDS[code] ?? 'refused'): SendAnswer => ({
  errcode: Number(code),
  errmsg,
});

/** Sends subscribe messages as WeChat does: `send` takes the call's parameters in snake case. */
export function subscribeMessages(rules: SubscribeRules, book: MessageBook, context: PartContext) {
  const { personas, faults, clock } = context;
  const busy = new Set<string>();

  const problemOf = (openid: string, template: Template, data: unknown): SendAnswer | undefined => {
    const keyword = keywordProblem(template, data);
    if (keyword) return refusal('47003', keyword);
    if (rules.bannedTemplateIds.includes(template.id)) return refusal('43107');
    if (busy.has(openid)) return refusal('43108');
    if (book.sentSince(startOfOfficeDay(clock.now())) >= rules.dailyQuota) return refusal('45009');
    return book.consentsLeft(openid, template.id) > 0 ? undefined : refusal('43101');
  };

  return async (params: Readonly<Record<string, unknown>>): Promise<SendAnswer> => {
    const { touser: openid, template_id: templateId, data, page } = params;
    if (!personas.some((persona) => persona.openid === openid)) return refusal('40003');
    const template = rules.templates.find(({ id }) => id === templateId);
    if (!template) return refusal('40037');
    const to = String(openid);
    const problem = problemOf(to, template, data);
    if (problem) return problem;

    busy.add(to);
    await new Promise<void>((resolve) => clock.wait(rules.sendMs, resolve));
    busy.delete(to);
    let copies = 0;
    return underFault<SendAnswer>(faults.get().wechat, {
      deliver() {
        const message = messageOf(template, data, page, clock.now());
        book.addMessage(to, template.id, message, copies === 0);
        copies += 1;
      },
      accept: () => ({ errcode: 0, errmsg: 'ok', msgid: Math.floor(Math.random() * 2 ** 48) }),
      refuse: (code = '-1') => refusal(code),
    });
  };
}

function messageOf(template: Template, data: unknown, page: unknown, now: number): Message {
  const values = data as Record<string, { value: string }>;
  return {
    id: randomUUID(),
    at: new Date(now).toISOString(),
    channel: 'subscribe',
    title: template.title,
    lines: Object.entries(template.keywords).map(([key, label]) => `${label}：${values[key]?.value}`),
    ...(typeof page === 'string' ? { link: page } : {}),
  };
}

const OFFICE_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

function startOfOfficeDay(now: number): string {
  const days = Math.floor((now + OFFICE_OFFSET_MS) / DAY_MS);
  return new Date(days * DAY_MS - OFFICE_OFFSET_MS).toISOString();
}
