import type { NetworkFault } from '../../faults';

export interface NetworkChoice {
  readonly name: string;
  /** What POST /local/faults takes for one person; null is a good connection. */
  readonly fault: NetworkFault | null;
}

export const GOOD_NETWORK: NetworkChoice = { name: '正常', fault: null };

/** What a phone's connection can be told to be. */
export const NETWORKS: readonly NetworkChoice[] = [
  GOOD_NETWORK,
  { name: '慢', fault: { slowMs: 1500, offline: false } },
  { name: '很慢', fault: { slowMs: 8000, offline: false } },
  { name: '断网', fault: { slowMs: 0, offline: true } },
];

/** The choice that a setting stands for; a setting made elsewhere is named by what it does. */
export function networkOf(fault: NetworkFault | undefined): NetworkChoice {
  if (!fault) return GOOD_NETWORK;
  const known = NETWORKS.find(
    (choice) => choice.fault?.slowMs === fault.slowMs && choice.fault.offline === fault.offline,
  );
  return known ?? { name: fault.offline ? '断网' : `慢 ${fault.slowMs / 1000} 秒`, fault };
}
