import type { AccountId, CaseId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { Document } from '../ports/documents';
import type { Sealer } from '../ports/sealer';

/** Who did what, when, to which cases (操作留痕). One for every read of a person's record and every write. */
export interface AuditEntry {
  readonly auditId: string;
  readonly at: Instant;
  readonly actorKind: 'resident' | 'officer' | 'system';
  readonly actorId: AccountId | 'system';
  /** `function.action`. */
  readonly action: string;
  readonly kind: 'read' | 'write';
  readonly caseIds: readonly CaseId[];
  /** Which fields were shown in full, or which events were written. */
  readonly what: readonly string[];
  readonly requestId: string;
  /** Why an officer wanted to see a masked field; sealed, because people write names into it. */
  readonly reason?: string;
}

/** The entry as it is stored. */
export function auditDocument({ auditId, reason, ...entry }: AuditEntry, sealer: Sealer): Document {
  const place = { collection: 'audit_entries', id: auditId, field: 'reason' };
  return { _id: auditId, ...entry, ...(reason ? { reason: sealer.seal(place, reason) } : {}) };
}
