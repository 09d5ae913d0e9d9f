import type { Case } from '@/domain/case/case';
import type { CaseEvent } from '@/domain/case/case-event';
import { fold } from '@/domain/case/evolve';
import { caseNumberFrom } from '@/domain/kernel/case-number';
import type { CaseId } from '@/domain/kernel/ids';
import type { OfficeId } from '@/domain/kernel/region';
import { caseDocument, eventDocument } from '../../cloudfunctions/shared/records/case-records';
import type { CaseHistory } from './case-history';
import type { ProductCloud } from './product-cloud';

export const TAOXI = 'o_qinghe_taoxi' as OfficeId;
export const SHIQIAO = 'o_qinghe_shiqiao' as OfficeId;
export const YUNLING = 'o_qinghe_yunling' as OfficeId;
export const COUNTY = 'o_qinghe_county' as OfficeId;

let stored = 0;

/** The same history as one of another case, led by `officeId` and, where said, assisted by another office. */
function asCase(
  events: readonly CaseEvent[],
  number: number,
  officeId: OfficeId,
  assistingOfficeId: OfficeId | undefined,
): CaseEvent[] {
  const caseId = `c_${String(number).padStart(20, '0')}` as CaseId;
  return events.map((event) =>
    event.type === 'ApplicationSubmitted'
      ? {
          ...event,
          caseId,
          caseNumber: caseNumberFrom(number),
          officeId,
          ...(assistingOfficeId ? { assistingOfficeId } : {}),
        }
      : { ...event, caseId },
  );
}

/** Stores a case with its whole history, without living through it. Gives its state. */
export async function storeCase(
  { documents, sealer }: Pick<ProductCloud, 'documents' | 'sealer'>,
  history: CaseHistory,
  offices: { readonly lead?: OfficeId; readonly assisting?: OfficeId } = {},
): Promise<Case> {
  stored += 1;
  const events = asCase(history.events, stored, offices.lead ?? TAOXI, offices.assisting);
  const state = fold(events);
  if (!state) throw new Error('empty history');
  await documents.create('cases', [caseDocument(state, sealer)]);
  await documents.create(
    'case_events',
    events.map((event) => eventDocument(event, sealer)),
  );
  return state;
}
