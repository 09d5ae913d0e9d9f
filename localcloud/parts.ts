import { createMessagingPart } from './messaging';
import type { Part } from './server/part';
import { createWechatPart } from './wechat';

/** The message endpoints of the local cloud: WeChat, WeCom, SMS. */
export const PARTS: readonly Part[] = [createWechatPart(), createMessagingPart()];
