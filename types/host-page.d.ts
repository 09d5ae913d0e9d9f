/** What the page that opens the H5 build says about the person in front of it. */
interface HostPage {
  /** Bearer token of the session. */
  readonly token: string;
  /** Whose telephone this is: drafts of different people on one machine are kept apart by it. */
  readonly phone: string;
  /** WeChat's question whether messages may be sent; answers by template id. */
  requestSubscribeMessage?(templateIds: readonly string[]): Promise<Record<string, 'accept' | 'reject'>>;
}

interface Window {
  readonly __HOST__?: HostPage;
}
