import type { WriteContext } from '../shared/pipeline/handler';
import { ASSESSMENTS, type AssessmentLedger, ledgerDocument } from '../shared/records/determination-records';

/** Writes the ledger in the transaction of the request. */
export function keepLedger(
  ledger: AssessmentLedger,
  isThere: boolean,
  { unit, sealer }: Pick<WriteContext, 'unit' | 'sealer'>,
): void {
  const document = ledgerDocument(ledger, unit.now, sealer);
  if (isThere) unit.replace(ASSESSMENTS, document);
  else unit.create(ASSESSMENTS, document);
}
