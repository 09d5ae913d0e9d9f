import { cloudApis } from './wx/cloud';
import type { WxApi } from './wx/define';
import { deviceApis } from './wx/device';
import { fileApis } from './wx/files';
import { interfaceApis } from './wx/interface';
import { keepAndListenApis } from './wx/keep-and-listen';
import { lifecycleApis } from './wx/lifecycle';
import { mediaApis } from './wx/media';
import { networkApis } from './wx/network';
import { routingApis } from './wx/routing';
import { selectorApis } from './wx/selector-query';
import { storageApis } from './wx/storage';

/** `wx.canIUse`: a listed API, or a component, which is not checked. */
const canIUse = (schema: string): boolean => {
  const [api = ''] = schema.split('.');
  return api in WX_APIS || !/^(get|set|on|off|open|choose|request|create|show|hide)[A-Z]/.test(api);
};

/**
 * The one list of the wx APIs that the product uses, each with what the runtime does for it. Calling any other
 * fails the run: adding one here is a decision that the product may depend on it.
 */
export const WX_APIS: Readonly<Record<string, WxApi>> = {
  canIUse,
  ...deviceApis,
  ...storageApis,
  ...routingApis,
  ...interfaceApis,
  ...lifecycleApis,
  ...cloudApis,
  ...networkApis,
  ...fileApis,
  ...mediaApis,
  ...selectorApis,
  ...keepAndListenApis,
};
