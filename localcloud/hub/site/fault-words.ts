import type { FaultSettings, MessageChannel, MessageFault } from '../../faults';

/** What each channel's service is called. */
export const CHANNEL_WORDS: Readonly<Record<MessageChannel, string>> = {
  wechat: '微信订阅消息',
  wecom: '企业微信消息',
  sms: '短信',
};

/** What a message service can be told to do. */
export const MESSAGE_FAULT_WORDS: Readonly<Record<MessageFault, string>> = {
  ok: '正常',
  fail: '拒收',
  hang: '不回话，也没送到',
  acceptThenHang: '送到了，但不回话',
  twice: '送到两次',
};

const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  account: '账号',
  directory: '区划和机关',
  application: '申请',
  authorization: '授权',
  casework: '经办',
  policy: '标准和参数',
  assessment: '测算',
  attachment: '照片',
  notification: '通知',
};

export const functionWords = (name: string): string =>
  FUNCTION_WORDS[name] ? `${FUNCTION_WORDS[name]}（${name}）` : name;

/** How many switches stand on something else than normal. */
export function countFaults({ wechat, wecom, sms, timers, network, kill }: FaultSettings): number {
  const single = [wechat, wecom, sms, timers].filter((value) => value !== 'ok').length;
  return single + Object.keys(network).length + Object.keys(kill).length;
}
