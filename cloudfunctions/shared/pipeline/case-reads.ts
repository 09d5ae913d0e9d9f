import type { Case } from '@/domain/case/case';
import type { CaseEvent } from '@/domain/case/case-event';
import type { AccountId, CaseId } from '@/domain/kernel/ids';
import type { Document, Query } from '../ports/documents';
import type { AuditEntry } from '../records/audit';
import { auditDocument } from '../records/audit';
import { type CaseIndex, caseIndexOf, openCaseDocument, openEventDocument } from '../records/case-records';
import type { Dependencies } from './dependencies';

const MOST_OF_ONE_PARTY = 50;
const MOST_EVENTS = 1000;
const SEALED = ['personal', 'applicantDigest'];

/** Who reads and through which action, for the log. */
export type Reading = Pick<AuditEntry, 'actorKind' | 'actorId' | 'action' | 'requestId'>;

/**
 * The only way for a use case to look at cases. Whatever opens a person's record is remembered here and written
 * to the log before the answer leaves: no read without a trace.
 */
export class CaseReads {
  private readonly opened = new Map<CaseId, Set<string>>();
  private readonly documents = new Map<CaseId, Promise<Document | undefined>>();
  private readonly elsewhere: string[] = [];
  private reason: string | undefined;

  constructor(
    private readonly dependencies: Dependencies,
    private readonly reading: Reading,
  ) {}

  /** What lists may show of the case; opens nothing. */
  async findIndex(caseId: CaseId): Promise<CaseIndex | undefined> {
    const document = await this.document(caseId);
    return document && caseIndexOf(document);
  }

  /** The whole case with its persons; `what` names what is shown, for the log. */
  async open(caseId: CaseId, what: string, reason?: string): Promise<Case | undefined> {
    const document = await this.document(caseId);
    if (!document) return undefined;
    this.remember(caseId, what);
    this.reason = reason;
    return openCaseDocument(document, this.dependencies.sealer);
  }

  /** Something that is kept beside the case is shown, as a photo; `what` names it, for the log. */
  noteShown(caseId: CaseId, what: string): void {
    this.remember(caseId, what);
  }

  /** The same for what belongs to no case, as a call that somebody asked for. */
  noteShownElsewhere(what: string): void {
    this.elsewhere.push(what);
  }

  /** Everything that happened to the case, oldest first. */
  async history(caseId: CaseId): Promise<CaseEvent[]> {
    const documents = await this.dependencies.documents.query('case_events', {
      where: { caseId },
      orderBy: [['version', 'asc']],
      limit: MOST_EVENTS,
    });
    this.remember(caseId, 'history');
    return documents.map((document) => openEventDocument(document, this.dependencies.sealer));
  }

  /** The cases that an account may follow, newest first, at most 50; opens nothing. */
  async ofParty(accountId: AccountId): Promise<CaseIndex[]> {
    const query = {
      where: { partyIds: accountId },
      orderBy: [['submittedAt', 'desc']],
      limit: MOST_OF_ONE_PARTY,
    } as const;
    return (await this.dependencies.documents.query('cases', query)).map(caseIndexOf);
  }

  /** Cases by what stands in the open, at most `limit` (up to 1000), by their last change; opens nothing. */
  async list(
    where: Query['where'],
    order: 'oldestFirst' | 'newestFirst',
    limit: number,
  ): Promise<CaseIndex[]> {
    const query = {
      where,
      orderBy: [['updatedAt', order === 'oldestFirst' ? 'asc' : 'desc']],
      without: SEALED,
      limit,
    } as const;
    return (await this.dependencies.documents.query('cases', query)).map(caseIndexOf);
  }

  /** How many cases there are of which this stands in the open; opens nothing. */
  count(where: Query['where']): Promise<number> {
    return this.dependencies.documents.count('cases', where);
  }

  /** Writes what was looked at to the log, if anything was. */
  async writeLog(): Promise<void> {
    if (this.opened.size === 0 && this.elsewhere.length === 0) return;
    const entry: AuditEntry = {
      ...this.reading,
      auditId: this.dependencies.ids.auditId(),
      at: this.dependencies.clock.now(),
      kind: 'read',
      caseIds: [...this.opened.keys()],
      what: [...new Set([...this.opened.values()].flatMap((names) => [...names])), ...this.elsewhere],
      ...(this.reason ? { reason: this.reason } : {}),
    };
    await this.dependencies.documents.create('audit_entries', [
      auditDocument(entry, this.dependencies.sealer),
    ]);
  }

  private remember(caseId: CaseId, what: string): void {
    this.opened.set(caseId, (this.opened.get(caseId) ?? new Set()).add(what));
  }

  private document(caseId: CaseId): Promise<Document | undefined> {
    const known = this.documents.get(caseId) ?? this.dependencies.documents.find('cases', caseId);
    this.documents.set(caseId, known);
    return known;
  }
}
