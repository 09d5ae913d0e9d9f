import { type Transport, withinPatience } from './transport.shared';

let isReady = false;

function ready(): void {
  if (isReady) return;
  wx.cloud.init({ ...(CLOUD_ENVIRONMENT ? { env: CLOUD_ENVIRONMENT } : {}), traceUser: false });
  isReady = true;
}

/** In WeChat: the cloud functions of this mini-program. WeChat itself says who calls. */
export const transport: Transport = ({ function: name, action, requestId, data }) => {
  ready();
  const call = wx.cloud.callFunction({ name, data: { action, ...(requestId ? { requestId } : {}), data } });
  return withinPatience(call.then(({ result }) => ({ arrived: true, body: result })));
};
