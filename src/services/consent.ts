import { recordConsent } from '@/contracts/notification/record-consent';
import { call } from './cloud';
import { inbox } from './inbox';
import { askToSubscribe } from './subscribe';

/** WeChat takes at most this many templates in one question. */
const MOST_TEMPLATES = 5;

/**
 * Asks whether progress may be sent as WeChat messages, and records the answers. Call it first thing in a tap:
 * the right to ask does not survive another call. Refusal, or not being asked, never holds anything up.
 * Gives true when at least one template was accepted.
 */
export async function askForMessages(): Promise<boolean> {
  const templateIds = inbox.get()?.subscription.templateIds.slice(0, MOST_TEMPLATES) ?? [];
  if (templateIds.length === 0) return false;
  const answers = await askToSubscribe(templateIds);
  const results = Object.entries(answers).map(([templateId, result]) => ({ templateId, result }));
  if (results.length === 0) return false;
  void recordAnswers(results);
  return results.some(({ result }) => result.startsWith('accept'));
}

async function recordAnswers(results: { templateId: string; result: string }[]): Promise<void> {
  const answer = await call(recordConsent, { results });
  const known = inbox.get();
  if (!answer.ok || !known) return;
  inbox.set({ ...known, subscription: { ...known.subscription, remaining: answer.data.remaining } });
}
