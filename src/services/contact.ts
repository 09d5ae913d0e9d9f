import * as z from 'zod/mini';
import { createObservable } from './observable';
import { storage } from './storage';
import { STORED } from './storage.shared';

/** Somebody to call. */
const Contact = z.object({ name: z.string(), phone: z.string() });
export type Contact = z.infer<typeof Contact>;

/** The office that had to do with this person last; undefined until one had. */
export const nearestContact = createObservable<Contact | undefined>(undefined);

/** Reads which office it was the last time; call once at start. */
export async function restoreContact(): Promise<void> {
  const stored = await storage.read(STORED.contact);
  const kept = z.safeParse(Contact, stored);
  if (kept.success && !nearestContact.get()) nearestContact.set(kept.data);
}

/** From now on every screen shows this number, where it has no other of its own. */
export function rememberContact({ name, phone }: Contact): void {
  const known = nearestContact.get();
  if (known?.name === name && known.phone === phone) return;
  nearestContact.set({ name, phone });
  void storage.write(STORED.contact, { name, phone });
}
