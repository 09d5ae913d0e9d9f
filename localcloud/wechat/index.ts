import type { ActionReply, ActionRequest, Part } from '../server/part';
import { registerConsentDoor } from './consent-door';
import { MessageBook } from './message-book';
import { decodeCall, encodeAnswer, encodeRefusal } from './open-api-wire';
import { type SubscribeRules, subscribeMessages } from './subscribe-messages';
import { TEMPLATE_SETTING, TEMPLATES } from './templates';

/** As real mini-programs have it. */
const REAL_RULES: SubscribeRules = {
  templates: TEMPLATES,
  bannedTemplateIds: [],
  dailyQuota: 10_000_000,
  sendMs: 5,
};

/** The cloud's code for an interface that it does not pass on. */
const NO_SUCH_API = -604100;

/** WeChat's open API for subscribe messages, and the counters of what people have agreed to. */
export function createWechatPart(changes: Partial<SubscribeRules> = {}): Part {
  const rules = { ...REAL_RULES, ...changes };
  return {
    name: 'wechat',
    register(router, context) {
      const book = new MessageBook(context.dataDir);
      const send = subscribeMessages(rules, book, context);
      router.action('wx.openApi', async ({ params }: ActionRequest): Promise<ActionReply> => {
        const { apiName, requestData } = params;
        if (String(apiName) !== 'subscribeMessage.send') return raw(encodeRefusal(NO_SUCH_API));
        if (!Buffer.isBuffer(requestData))
          return { code: 'INVALID_PARAM', message: 'requestData is missing' };
        return raw(encodeAnswer(await send(decodeCall(requestData))));
      });
      registerConsentDoor(router, context, rules.templates, book);
      return {
        messagesFor: ({ openid }) => book.messagesOf(openid),
        functionEnvironment: () => ({
          TEMPLATES: JSON.stringify(TEMPLATE_SETTING),
          MINIPROGRAM_STATE: 'developer',
        }),
        close: () => book.close(),
      };
    },
  };
}

const raw = (body: Buffer): ActionReply => ({
  raw: { status: 200, headers: { 'content-type': 'application/octet-stream' }, body },
});
