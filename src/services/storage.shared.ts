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
  /** One for each programme; the emergency's after a colon. */
  draft: 'draft',
  /** What of a draft is in the cloud; one for each programme. */
  draftSync: 'draft-sync',
  /** Changes of a declaration that are not sent yet; one for each case, its id after a colon. */
  changeDraft: 'change-draft',
  display: 'display',
  account: 'account',
  contact: 'contact',
  /** The person's own telephone and village, as they last gave them on this phone. */
  ownDetails: 'own-details',
  /** One for each case, its id after a colon. */
  supplementDraft: 'supplement-draft',
  /** Published parameters of the rules: one for each place, its division code after a colon. */
  publishedRules: 'published-rules',
} as const;
