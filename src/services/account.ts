import * as z from 'zod/mini';
import { whoAmI } from '@/contracts/account/who-am-i';
import type { ResponseOf } from '@/contracts/action-contract';
import { call } from './cloud';
import { createObservable } from './observable';
import { storage } from './storage';
import { STORED } from './storage.shared';

export type Account = ResponseOf<typeof whoAmI>;

/** Answers in every county, before the county's own number is known. */
export const PUBLIC_HOTLINE = { name: '政务服务热线', phone: '12345' } as const;

/** How this system knows the person; undefined until it is known. */
export const account = createObservable<Account | undefined>(undefined);

/** Shows what was known last time, then asks again. Failing changes nothing. */
export async function restoreAccount(): Promise<void> {
  const stored = await storage.read(STORED.account);
  const kept = z.safeParse(whoAmI.response, stored);
  if (kept.success && !account.get()) account.set(kept.data);
  const answer = await call(whoAmI, {});
  if (!answer.ok) return;
  account.set(answer.data);
  await storage.write(STORED.account, answer.data);
}
