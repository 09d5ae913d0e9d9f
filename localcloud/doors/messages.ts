import type { Persona } from '../county/persona';
import type { Message, PartHooks } from '../server/part';

/** Every message that reached a persona's phone by whatever way, newest first. */
export const collectMessages = (parts: readonly PartHooks[], persona: Persona): Promise<readonly Message[]> =>
  collected(parts, (part) => part.messagesFor?.(persona));

/** Every message that reached a telephone number, or with `other` any number that belongs to no persona, newest first. */
export const collectMessagesAt = (parts: readonly PartHooks[], phone: string): Promise<readonly Message[]> =>
  collected(parts, (part) => part.messagesAt?.(phone));

async function collected(
  parts: readonly PartHooks[],
  ask: (part: PartHooks) => ReturnType<NonNullable<PartHooks['messagesFor']>> | undefined,
): Promise<readonly Message[]> {
  const lists = await Promise.all(parts.map((part) => ask(part) ?? []));
  return lists.flat().sort((a, b) => b.at.localeCompare(a.at));
}
