import type { Part } from './server/part';

/** The message endpoints of the local cloud: WeChat, WeCom, SMS. */
export const PARTS: readonly Part[] = [];
