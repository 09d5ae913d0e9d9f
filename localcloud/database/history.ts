import type { CollectionStore } from './collection-store';

interface PastVersion {
  /** The commit that ended this version. */
  readonly endedBy: number;
  /** Text until then; undefined when the document did not exist. */
  readonly text: string | undefined;
}

/** Versions of documents that open transactions may still have to see. Empty while no transaction is open. */
export class History {
  readonly #past = new Map<CollectionStore, Map<string, PastVersion[]>>();
  #log: { store: CollectionStore; id: string; endedBy: number }[] = [];

  record(store: CollectionStore, id: string, endedBy: number, text: string | undefined): void {
    const documents = this.#past.get(store) ?? new Map<string, PastVersion[]>();
    this.#past.set(store, documents);
    documents.set(id, [...(documents.get(id) ?? []), { endedBy, text }]);
    this.#log.push({ store, id, endedBy });
  }

  /** The version of a document that was current at the snapshot, when it is not the current one any more. */
  at(store: CollectionStore, id: string, snapshot: number): PastVersion | undefined {
    return this.#past
      .get(store)
      ?.get(id)
      ?.find(({ endedBy }) => endedBy > snapshot);
  }

  /** All documents of a collection that changed since the snapshot, with their text at the snapshot. */
  *changedSince(store: CollectionStore, snapshot: number): Generator<[id: string, text: string | undefined]> {
    for (const id of this.#past.get(store)?.keys() ?? []) {
      const past = this.at(store, id, snapshot);
      if (past) yield [id, past.text];
    }
  }

  /** Forgets what no snapshot from `oldest` on can see. */
  forgetBefore(oldest: number): void {
    const kept = this.#log.findIndex(({ endedBy }) => endedBy > oldest);
    const forgotten = this.#log.splice(0, kept < 0 ? this.#log.length : kept);
    for (const { store, id } of forgotten) {
      const documents = this.#past.get(store);
      const versions = documents?.get(id)?.filter(({ endedBy }) => endedBy > oldest) ?? [];
      if (versions.length > 0) documents?.set(id, versions);
      else documents?.delete(id);
    }
  }
}
