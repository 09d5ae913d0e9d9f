import * as cloud from 'wx-server-sdk';
import { briefText } from '@/domain/notification/brief-text';
import type { DeliveryOutcome } from '@/domain/notification/delivery';
import type { Notice } from '@/domain/notification/notice';
import { outcomeOf } from '@/domain/notification/provider-outcomes';
import { fieldTypeOf, fitField } from '@/domain/notification/template-fields';
import type { Channel } from '../../ports/channels';
import { pageOf } from './pages';
import type { SubscribeSettings, Template } from './settings';

/** The SDK as far as we use it; its own types leave these out. */
interface WxCloud {
  createNewInstance(options: { readonly env: symbol; readonly timeout: number }): {
    readonly openapi: { readonly subscribeMessage: { send(message: object): Promise<unknown> } };
  };
}

/** WeChat's subscribe messages (订阅消息) through the cloud's own call, which needs no access token of ours. */
export function subscribeMessageChannel(settings: SubscribeSettings): Channel {
  const { TEMPLATES, MINIPROGRAM_STATE, MESSAGE_TIMEOUT_MS } = settings;
  // Without keep-alive: the SDK would send again by itself when a reused connection breaks off.
  const { openapi } = (cloud as unknown as WxCloud).createNewInstance({
    env: cloud.DYNAMIC_CURRENT_ENV,
    timeout: MESSAGE_TIMEOUT_MS,
  });
  return {
    async send(notice, openid) {
      const template = TEMPLATES[notice.audience];
      try {
        await openapi.subscribeMessage.send({
          touser: openid,
          templateId: template.id,
          page: pageOf(notice),
          data: dataOf(template, notice),
          miniprogramState: MINIPROGRAM_STATE,
          lang: 'zh_CN',
        });
        return { kind: 'accepted' };
      } catch (error) {
        return refusal(error);
      }
    },
  };
}

/** The values of a template's keywords, each fitted to its type. */
export function dataOf(template: Template, notice: Notice): Record<string, { value: string }> {
  const texts = briefText(notice);
  const entries = Object.entries(template.fields).map(([key, slot]) => {
    const type = fieldTypeOf(key);
    return [key, { value: type ? fitField(type, texts[slot]) : texts[slot] }] as const;
  });
  return Object.fromEntries(entries);
}

/** The SDK's own code for everything between it and an answer of WeChat's; only its text says more. */
const NO_ANSWER = -501001;

function refusal(error: unknown): DeliveryOutcome {
  const { errCode = NO_ANSWER, errMsg = '' } = (typeof error === 'object' && error !== null ? error : {}) as {
    errCode?: number;
    errMsg?: string;
  };
  if (errCode !== NO_ANSWER) return outcomeOf('wechat', String(errCode));
  if (/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|connect timeout/.test(errMsg))
    return outcomeOf('wechat', 'notSent');
  const status = /\b([45]\d\d) [A-Z]/.exec(errMsg)?.[1];
  return outcomeOf('wechat', status ? `http${status}` : 'noAnswer');
}
