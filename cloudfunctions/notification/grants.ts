import type { AccountId } from '@/domain/kernel/ids';
import type { Document, Documents } from '../shared/ports/documents';

const GRANTS = 'subscription_grants';
const MOST_TRIES = 5;

/** How many more messages of a template a person has agreed to take, as far as we know; WeChat's count decides. */
export interface Grant {
  readonly accountId: AccountId;
  readonly templateId: string;
  readonly remaining: number;
  /** What the person answered last, in WeChat's own word. */
  readonly lastResult: string;
}

export const grantIdOf = (accountId: AccountId, templateId: string): string => `${accountId}:${templateId}`;

/** The number in a stored grant; 0 for a person who was never asked. */
export const remainingIn = (document: Document | undefined): number => Number(document?.remaining ?? 0);

/** How many messages the person still takes. */
export const remainingGrants = async (
  documents: Documents,
  accountId: AccountId,
  templateId: string,
): Promise<number> => remainingIn(await documents.find(GRANTS, grantIdOf(accountId, templateId)));

/** One message has been sent, or may have been: the person takes one less. */
export async function spendGrant(
  documents: Documents,
  accountId: AccountId,
  templateId: string,
): Promise<void> {
  const id = grantIdOf(accountId, templateId);
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const remaining = remainingIn(await documents.find(GRANTS, id));
    if (remaining <= 0) return;
    if (await documents.updateIf(GRANTS, id, { remaining }, { remaining: remaining - 1 })) return;
  }
}

/** WeChat says that there is none left. */
export async function loseGrants(
  documents: Documents,
  accountId: AccountId,
  templateId: string,
): Promise<void> {
  await documents.updateIf(GRANTS, grantIdOf(accountId, templateId), {}, { remaining: 0 });
}
