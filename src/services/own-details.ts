import * as z from 'zod/mini';
import { storage } from './storage';
import { STORED } from './storage.shared';

/** What a person need not type or look for again on their own phone. */
const OwnDetails = z.object({
  phone: z.optional(z.string()),
  village: z.optional(z.object({ code: z.string(), name: z.string() })),
});
export type OwnDetails = z.infer<typeof OwnDetails>;

/** What was given before on this phone; nothing where it was not. */
export async function readOwnDetails(): Promise<OwnDetails> {
  const stored = await storage.read(STORED.ownDetails);
  const kept = z.safeParse(OwnDetails, stored);
  return kept.success ? kept.data : {};
}

/** Keeps what somebody has just given as their own; what is left out stays as it was. */
export async function keepOwnDetails(given: OwnDetails): Promise<void> {
  await storage.write(STORED.ownDetails, { ...(await readOwnDetails()), ...given });
}
