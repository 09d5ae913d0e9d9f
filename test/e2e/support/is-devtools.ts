/** On DevTools there is one telephone, one person and the program's own cloud. */
export const IS_DEVTOOLS = process.env.WECHAT_WS_ENDPOINT !== undefined;
