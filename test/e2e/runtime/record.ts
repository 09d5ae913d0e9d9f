import type { AppException, HostMessage, PageStats, WxCall } from './types';

/** What a run has shown so far: every wx call, what pages cost, exceptions, and calls of unlisted APIs. */
export class RunRecord {
  readonly calls: WxCall[] = [];
  readonly exceptions: AppException[] = [];
  readonly unknownApis = new Set<string>();
  private readonly pages = new Map<string, PageStats>();

  /** Takes in one message of the page. */
  add(message: HostMessage): void {
    if (message.kind === 'call') this.calls.push(message.call);
    if (message.kind === 'exception') this.exceptions.push(message.exception);
    if (message.kind === 'unknownApi') this.unknownApis.add(message.api);
    if (message.kind === 'setData') this.addSetData(message);
  }

  /** What each page cost, in the order of their first visit. */
  stats(): PageStats[] {
    return [...this.pages.values()];
  }

  private addSetData({ path, bytes, nodes, depth }: Extract<HostMessage, { kind: 'setData' }>): void {
    const known = this.pages.get(path) ?? {
      path,
      setDataCalls: 0,
      maxSetDataBytes: 0,
      maxNodes: 0,
      maxDepth: 0,
    };
    this.pages.set(path, {
      path,
      setDataCalls: known.setDataCalls + 1,
      maxSetDataBytes: Math.max(known.maxSetDataBytes, bytes),
      maxNodes: Math.max(known.maxNodes, nodes),
      maxDepth: Math.max(known.maxDepth, depth),
    });
  }
}
