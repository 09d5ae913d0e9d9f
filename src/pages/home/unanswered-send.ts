import * as z from 'zod/mini';
import { listMyCases, type MyCaseSummary } from '@/contracts/application/list-my-cases';
import { isClosed } from '@/domain/case/case-status';
import type { Programme } from '@/domain/household/programme';
import { call } from '@/services/cloud';

/** A kept draft of which it is not known whether it was handed in. */
const WithUnanswered = z.looseObject({ unanswered: z.looseObject({}) });

/** Whether the draft was sent and never answered. */
export const isUnanswered = (draft: unknown): boolean => z.safeParse(WithUnanswered, draft).success;

/** What is known of an earlier sending. */
export type Fate =
  /** One was handed in: this one, or another; the person knows which. */
  | { readonly is: 'one is in'; readonly handedIn: MyCaseSummary }
  | { readonly is: 'none is in' }
  | { readonly is: 'unknown' };

/** Looks whether an application of this person for the programme is in; sends nothing, for the person is about to give it up. */
export async function fateOfSending(sent: Programme): Promise<Fate> {
  const answer = await call(listMyCases, {});
  if (!answer.ok) return { is: 'unknown' };
  const handedIn = answer.data.cases.filter(
    ({ programme, role, status }) => programme === sent && role !== 'member' && !isClosed(status),
  )[0];
  return handedIn ? { is: 'one is in', handedIn } : { is: 'none is in' };
}
