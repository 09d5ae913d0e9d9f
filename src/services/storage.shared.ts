/** Small values kept on this phone. Nothing here is sent anywhere. */
export interface Storage {
  /** The value under `key`, undefined when there is none or it cannot be read. */
  read(key: string): Promise<unknown>;
  /** Whether the value was kept. */
  write(key: string, value: unknown): Promise<boolean>;
  remove(key: string): Promise<void>;
}

/** Keys in use, so that no two features share one. */
export const STORED = {
  draft: 'draft',
  display: 'display',
  account: 'account',
  contact: 'contact',
  /** One for each case, its id after a colon. */
  supplementDraft: 'supplement-draft',
} as const;
