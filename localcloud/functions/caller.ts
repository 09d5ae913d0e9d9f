/** Who or what sets a function going; decides which identity it sees. */
export type Caller =
  /** A person in the mini-program or the browser, known by their openid. */
  | { readonly kind: 'client'; readonly openid: string }
  /** Another function: no identity, as in the cloud. `source` is the caller's own TCB_SOURCE. */
  | { readonly kind: 'function'; readonly source: string }
  /** The platform's timer: no identity. */
  | { readonly kind: 'timer' };

/** The mini-program that the local cloud pretends to belong to. */
export const LOCAL_APPID = 'wx0000000000000000';
