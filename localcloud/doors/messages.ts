import type { Persona } from '../county/persona';
import type { Message, PartHooks } from '../server/part';

/** Every message that reached a persona's phone by whatever way, newest first. */
export async function collectMessages(
  parts: readonly PartHooks[],
  persona: Persona,
): Promise<readonly Message[]> {
  const lists = await Promise.all(parts.map((part) => part.messagesFor?.(persona) ?? []));
  return lists.flat().sort((a, b) => b.at.localeCompare(a.at));
}
