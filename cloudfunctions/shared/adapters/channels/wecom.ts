import { briefText } from '@/domain/notification/brief-text';
import type { DeliveryOutcome } from '@/domain/notification/delivery';
import type { Notice } from '@/domain/notification/notice';
import { outcomeOf, rulingOn } from '@/domain/notification/provider-outcomes';
import type { Channel } from '../../ports/channels';
import { askJson } from './ask-json';
import { pageOf } from './pages';
import type { WecomSettings } from './settings';

/** Renewed before it is over: the provider's clock is not ours. */
const TOKEN_MARGIN_MS = 5 * 60_000;
/** Seconds in which WeCom itself takes the same text to the same person for one message. */
const DUPLICATE_CHECK_SECONDS = 1800;

type Token =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'failed'; readonly code: string };

/** WeCom application messages (企业微信应用消息) that open the mini-program. */
export function wecomChannel(settings: WecomSettings, now: () => number = Date.now): Channel {
  const timeoutMs = settings.MESSAGE_TIMEOUT_MS;
  let known: { readonly token: string; readonly until: number } | undefined;

  const getToken = async (): Promise<Token> => {
    if (known && known.until > now()) return { kind: 'token', token: known.token };
    const url = new URL('cgi-bin/gettoken', withSlash(settings.WECOM_API_URL));
    url.search = new URLSearchParams({
      corpid: settings.WECOM_CORP_ID,
      corpsecret: settings.WECOM_SECRET,
    }).toString();
    const answer = await askJson({ url: url.href, method: 'GET', timeoutMs });
    // Without a token no message was sent, whatever became of the request for one.
    if (answer.kind === 'failed') return { kind: 'failed', code: 'notSent' };
    const { errcode, access_token: token, expires_in: seconds } = answer.body;
    if (errcode !== 0 || typeof token !== 'string') return { kind: 'failed', code: String(errcode) };
    known = { token, until: now() + Number(seconds) * 1000 - TOKEN_MARGIN_MS };
    return { kind: 'token', token };
  };

  const attempt = async (body: string): Promise<string> => {
    const token = await getToken();
    if (token.kind === 'failed') return token.code;
    const url = new URL('cgi-bin/message/send', withSlash(settings.WECOM_API_URL));
    url.searchParams.set('access_token', token.token);
    const headers = { 'content-type': 'application/json' };
    const answer = await askJson({
      url: url.href,
      method: 'POST',
      headers,
      body,
      timeoutMs,
    });
    return answer.kind === 'failed' ? answer.code : codeOf(answer.body);
  };

  return {
    async send(notice, userId): Promise<DeliveryOutcome> {
      const body = JSON.stringify(messageOf(notice, userId, settings.MINIPROGRAM_APPID));
      let code = await attempt(body);
      if (rulingOn('wecom', code).outcome === 'token') {
        known = undefined;
        code = await attempt(body);
      }
      return code === '0' ? { kind: 'accepted' } : outcomeOf('wecom', code);
    },
  };
}

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);

/** `0`, the provider's code, or which list a single addressee was put on. */
function codeOf({ errcode, invaliduser, unlicenseduser }: Record<string, unknown>): string {
  if (errcode !== 0) return String(errcode);
  if (invaliduser) return 'invaliduser';
  return unlicenseduser ? 'unlicenseduser' : '0';
}

/** Limits: title and description 4–12 characters, at most 10 items, key ≤ 10, value ≤ 30. */
function messageOf(notice: Notice, userId: string, appid: string): object {
  const { caseNumber, matter, status, note } = briefText(notice);
  return {
    touser: userId,
    msgtype: 'miniprogram_notice',
    miniprogram_notice: {
      appid,
      page: pageOf(notice),
      title: matter,
      emphasis_first_item: false,
      content_item: [
        ...(notice.parameters.caseNumber ? [{ key: '案件编号', value: caseNumber }] : []),
        { key: '状态', value: status },
        { key: '提醒', value: note },
      ],
    },
    enable_duplicate_check: 1,
    duplicate_check_interval: DUPLICATE_CHECK_SECONDS,
  };
}
