import type { Case } from '@/domain/case/case';
import type { CaseEvent, CaseFact, EventActor } from '@/domain/case/case-event';
import { evolve } from '@/domain/case/evolve';
import type { CaseId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { Notice } from '@/domain/notification/notice';
import type { Document, Transaction } from '../ports/documents';
import { auditDocument } from '../records/audit';
import {
  type CaseIndex,
  caseDocument,
  caseIndexOf,
  eventDocument,
  openCaseDocument,
  openEventDocument,
} from '../records/case-records';
import { noticeDocument } from '../records/notice-records';
import type { Reading } from './case-reads';
import type { Dependencies } from './dependencies';

/**
 * One transaction of one request: what a use case reads in it, and what it wants written. Nothing is written until
 * `flush`, and then all of it: the case, its events, the log entry, the notices.
 */
export class UnitOfWork {
  private readonly documents = new Map<CaseId, Promise<Document | undefined>>();
  private readonly cases = new Map<CaseId, Case>();
  private readonly isNew = new Set<CaseId>();
  private readonly events: CaseEvent[] = [];
  private readonly notices: Notice[] = [];
  private readonly created = new Map<string, Document[]>();
  private readonly replaced: { collection: string; document: Document }[] = [];
  private readonly removed: { collection: string; id: string }[] = [];
  private readonly evenIfRefused: { collection: string; document: Document }[] = [];
  private readonly refusals = new Map<CaseId, string>();
  private readonly done: string[] = [];

  constructor(
    private readonly transaction: Transaction,
    private readonly dependencies: Dependencies,
    private readonly reading: Reading,
    readonly now: Instant,
    /**
     * Whether nobody was in the way of this request yet. What is new as a rule may then be created without a look: its
     * unique id refuses it when it is there after all, and the next attempt looks.
     */
    readonly isFirstAttempt = false,
  ) {}

  /** What stands in the open of the case, as of this transaction; opens nobody's record. */
  async findCaseIndex(caseId: CaseId): Promise<CaseIndex | undefined> {
    const document = await this.caseDocument(caseId);
    return document && caseIndexOf(document);
  }

  /** The case with its persons, as of this transaction. */
  async findCase(caseId: CaseId): Promise<Case | undefined> {
    if (!this.cases.has(caseId)) {
      const document = await this.caseDocument(caseId);
      if (!document) return undefined;
      this.cases.set(caseId, openCaseDocument(document, this.dependencies.sealer));
    }
    return this.cases.get(caseId);
  }

  /**
   * Holds the case as it was found: whoever changes it at the same time comes before or after this request, not into it.
   * For what hangs on the case without being one of its events.
   */
  async holdCase(caseId: CaseId): Promise<void> {
    const document = await this.caseDocument(caseId);
    if (document) this.replace('cases', { ...document, heldAt: this.now });
  }

  /** One event of a case's history. */
  async findEvent(caseId: CaseId, version: number): Promise<CaseEvent | undefined> {
    const document = await this.transaction.find('case_events', `${caseId}:${version}`);
    return document && openEventDocument(document, this.dependencies.sealer);
  }

  /** A document of another collection. */
  find(collection: string, id: string): Promise<Document | undefined> {
    return this.transaction.find(collection, id);
  }

  /** Adds an event to a case that has been found here, or opens a new case with it. Gives event and state after it. */
  append(caseId: CaseId, by: EventActor, fact: CaseFact): { event: CaseEvent; state: Case } {
    const before = this.cases.get(caseId);
    if (!before) this.isNew.add(caseId);
    const event = { caseId, version: (before?.version ?? 0) + 1, at: this.now, by, ...fact } as CaseEvent;
    const state = evolve(before, event);
    this.cases.set(caseId, state);
    this.events.push(event);
    return { event, state };
  }

  /** Puts notices into the outbox. */
  notify(notices: readonly Notice[]): void {
    this.notices.push(...notices);
  }

  /** Creates a document in another collection. */
  create(collection: string, document: Document): void {
    this.created.set(collection, [...(this.created.get(collection) ?? []), document]);
  }

  /** Replaces a document of another collection. */
  replace(collection: string, document: Document): void {
    this.replaced.push({ collection, document });
  }

  /** Creates a document in another collection, or replaces the one that was `found` under its id. */
  put(collection: string, document: Document, found: Document | undefined): void {
    if (found) this.replace(collection, document);
    else this.create(collection, document);
  }

  /** Removes a document of another collection for good. */
  remove(collection: string, id: string): void {
    this.removed.push({ collection, id });
  }

  /** Something that is logged although no event says it, as `what`. */
  noteDone(what: string): void {
    this.done.push(what);
  }

  /** The request is refused because of another case: its log says so, as `what`, and nothing about who asked for what. */
  noteRefusal(caseId: CaseId, what: string): void {
    this.refusals.set(caseId, what);
  }

  /** The same, and also when the use case refuses: a wrong guess counts although nothing else happens. */
  replaceEvenIfRefused(collection: string, document: Document): void {
    this.evenIfRefused.push({ collection, document });
  }

  /** Whether the outbox got something that has to go out. */
  get hasNotices(): boolean {
    return this.notices.length > 0;
  }

  /** Writes everything. */
  async flush(): Promise<void> {
    const { sealer } = this.dependencies;
    for (const caseId of new Set(this.events.map((event) => event.caseId))) await this.writeCase(caseId);
    if (this.events.length > 0)
      await this.transaction.create(
        'case_events',
        this.events.map((event) => eventDocument(event, sealer)),
      );
    for (const [collection, documents] of this.created) await this.transaction.create(collection, documents);
    for (const { collection, document } of [...this.evenIfRefused, ...this.replaced])
      await this.transaction.replace(collection, document);
    for (const { collection, id } of this.removed) await this.transaction.remove(collection, id);
    if (this.notices.length > 0) await this.transaction.create('notices', this.notices.map(noticeDocument));
    if (this.cases.size > 0 || this.done.length > 0)
      await this.writeLog(
        'write',
        [...this.cases.keys()],
        [...this.events.map((event) => event.type), ...this.done],
      );
  }

  /** After a failure: nothing is written but what counts all the same, and which records were opened. */
  async flushReads(): Promise<void> {
    for (const { collection, document } of this.evenIfRefused)
      await this.transaction.replace(collection, document);
    const caseIds = [...new Set([...this.cases.keys(), ...this.refusals.keys()])];
    if (caseIds.length > 0)
      await this.writeLog('read', caseIds, ['refused write', ...new Set(this.refusals.values())]);
  }

  private caseDocument(caseId: CaseId): Promise<Document | undefined> {
    const known = this.documents.get(caseId) ?? this.transaction.find('cases', caseId);
    this.documents.set(caseId, known);
    return known;
  }

  private async writeCase(caseId: CaseId): Promise<void> {
    const state = this.cases.get(caseId);
    if (!state) return;
    const document = caseDocument(state, this.dependencies.sealer);
    if (this.isNew.has(caseId)) await this.transaction.create('cases', [document]);
    else await this.transaction.replace('cases', document);
  }

  private async writeLog(
    kind: 'read' | 'write',
    caseIds: readonly CaseId[],
    what: readonly string[],
  ): Promise<void> {
    const entry = {
      ...this.reading,
      auditId: this.dependencies.ids.auditId(),
      at: this.now,
      kind,
      caseIds,
      what,
    };
    await this.transaction.create('audit_entries', [auditDocument(entry, this.dependencies.sealer)]);
  }
}
