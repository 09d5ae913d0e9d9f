import { createHash, randomBytes } from 'node:crypto';
import { json, type LocalResponse, type PartContext, type Router } from '../server/part';
import type { PhoneLog } from './phone-log';
import { underFault } from './under-fault';
import { noticeProblem, readNotice, type WecomNotice } from './wecom-notice';

export interface WecomRules {
  readonly corpId: string;
  readonly secret: string;
  /** Milliseconds until a token is over (42001). */
  readonly tokenMs: number;
  /** False: the caller's address is not on the trusted list (60020). */
  readonly isTrustedAddress: boolean;
}

const WORDS: Readonly<Record<string, string>> = {
  '-1': 'system error',
  '40001': 'invalid credential',
  '40013': 'invalid corpid',
  '40014': 'invalid access_token',
  '42001': 'access_token expired',
  '45009': 'api freq out of limit',
  '60020': 'not allow to access from your ip',
  '81013': 'user & party & tag all invalid',
};

const refusal = (code: string, errmsg = WORDS[code] ?? 'refused'): LocalResponse =>
  json(200, { errcode: Number(code), errmsg });

/** WeCom's two calls for application messages, below /wecom. */
export function registerWecom(router: Router, context: PartContext, rules: WecomRules, log: PhoneLog): void {
  const { personas, faults, clock } = context;
  const tokens = new Map<string, number>();

  router.route('GET', '/wecom/cgi-bin/gettoken', ({ url }) => {
    if (url.searchParams.get('corpid') !== rules.corpId) return refusal('40013');
    if (url.searchParams.get('corpsecret') !== rules.secret) return refusal('40001');
    const token = randomBytes(32).toString('base64url');
    tokens.set(token, clock.now() + rules.tokenMs);
    return json(200, { errcode: 0, errmsg: 'ok', access_token: token, expires_in: rules.tokenMs / 1000 });
  });

  router.route('POST', '/wecom/cgi-bin/message/send', async (request) => {
    const until = tokens.get(request.url.searchParams.get('access_token') ?? '');
    if (until === undefined) return refusal('40014');
    if (until < clock.now()) return refusal('42001');
    if (!rules.isTrustedAddress) return refusal('60020');
    const notice = readNotice(await request.json());
    const problem = noticeProblem(notice);
    if (problem) return refusal(problem.code, problem.words);

    const isMember = (userId: string): boolean => personas.some(({ wecomUserId }) => wecomUserId === userId);
    const members = notice.userIds.filter(isMember);
    if (members.length === 0) return refusal('81013');
    return underFault(faults.get().wecom, {
      deliver: () => {
        for (const userId of members) deliver(notice, userId, faults.get().wecom === 'twice');
      },
      accept: () =>
        json(200, {
          errcode: 0,
          errmsg: 'ok',
          invaliduser: notice.userIds.filter((id) => !isMember(id)).join('|'),
          msgid: randomBytes(16).toString('base64url'),
        }),
      refuse: (code = '-1') => refusal(code),
    });
  });

  function deliver(notice: WecomNotice, userId: string, isDoubled: boolean): void {
    const address = `wecom:${userId}`;
    const now = clock.now();
    const fingerprint = createHash('sha256').update(JSON.stringify(notice.content)).digest('hex');
    const since = new Date(now - notice.duplicateCheckSeconds * 1000).toISOString();
    const isRepeat = notice.duplicateCheckSeconds > 0 && log.countSince(address, since, fingerprint) > 0;
    if (isRepeat && !isDoubled) return;
    const { title, items, page } = notice.content;
    const message = {
      at: new Date(now).toISOString(),
      channel: 'wecom',
      title,
      lines: items.map(({ key, value }) => `${key}：${value}`),
      ...(page ? { link: page } : {}),
    } as const;
    log.add(address, message, fingerprint);
  }
}
