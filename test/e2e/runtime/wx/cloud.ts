import { askCloud } from '../browser/host';
import { isInGesture } from '../browser/user-gesture';
import type { CloudAnswer } from '../types';
import { answering, WxFailure } from './define';
import { isOnline } from './network';

interface FunctionCall {
  name?: string;
  data?: { action?: string; requestId?: string; data?: unknown };
}

/** What a phone says when the network fails under a cloud call. */
const REQUEST_FAILED = -501000;

/** At most this many templates may be asked for at once. */
const TEMPLATE_LIMIT = 5;

const callFunction = answering('cloud.callFunction', async ({ name = '', data = {} }: FunctionCall) => {
  const { action = '', requestId, data: input } = data;
  const answer = await ask(`/call/${name}/${action}`, { requestId, data: input });
  if (!answer.ok)
    throw new WxFailure(`errCode: ${REQUEST_FAILED} request:fail ${answer.reason}`, REQUEST_FAILED);
  return { result: answer.value, requestID: requestId ?? '' };
});

/** Asks for subscribe messages; the user of a test always accepts, which the local cloud is told. */
const requestSubscribeMessage = answering('requestSubscribeMessage', subscribe);

async function subscribe({ tmplIds = [] }: { tmplIds?: string[] }): Promise<object> {
  if (tmplIds.length === 0) throw new WxFailure('TmplIds can not be empty', 10001);
  if (tmplIds.length > TEMPLATE_LIMIT) throw new WxFailure('Templates size out of max bounds', 20003);
  const answer = await ask('/local/consent', { templateIds: tmplIds, decision: 'accept' });
  if (!answer.ok) throw new WxFailure(`network error ${answer.reason}`, 10002);
  return Object.fromEntries(tmplIds.map((id) => [id, 'accept']));
}

async function ask(path: string, body: unknown): Promise<CloudAnswer> {
  return isOnline() ? askCloud(path, body) : { ok: false, reason: 'net::ERR_INTERNET_DISCONNECTED' };
}

/** The cloud, and the messages that the user allows it to send. */
export const cloudApis = {
  cloud: { init: (): void => {}, callFunction },
  requestSubscribeMessage: (options: Parameters<typeof requestSubscribeMessage>[0]) =>
    isInGesture() ? requestSubscribeMessage(options) : refusedOutsideGesture(options),
};

const refusedOutsideGesture = answering('requestSubscribeMessage', (): object => {
  throw new WxFailure('can only be invoked by user TAP gesture.', 10005);
});
