import * as z from 'zod/mini';
import { CaseId } from '@/domain/kernel/ids';

/** The case that an address names; undefined when it names none. */
export function caseIdFrom(text: string | undefined): CaseId | undefined {
  const parsed = z.safeParse(CaseId, text);
  return parsed.success ? parsed.data : undefined;
}
