import type { Document, Documents } from '../../../cloudfunctions/shared/ports/documents';

/** The document port over plain maps, as far as seeding uses it, with a count of what was written. */
export function memoryDocuments() {
  const collections = new Map<string, Map<string, Document>>();
  const of = (name: string) => {
    const found = collections.get(name) ?? new Map<string, Document>();
    collections.set(name, found);
    return found;
  };
  let writes = 0;
  const put = (name: string, document: Document) => {
    writes += 1;
    of(name).set(document._id, JSON.parse(JSON.stringify(document)) as Document);
  };
  const refuse = () => Promise.reject(new Error('seeding does not do this'));
  const matches = (document: Document, where: Record<string, unknown>) =>
    Object.entries(where).every(([field, wanted]) => {
      const value = document[field];
      return typeof wanted === 'object' && wanted !== null && 'in' in wanted
        ? (wanted.in as unknown[]).includes(value)
        : value === wanted;
    });
  const documents: Documents = {
    find: async (collection, id) => of(collection).get(id),
    query: async (collection, { where, limit }) =>
      [...of(collection).values()].filter((document) => matches(document, where)).slice(0, limit),
    create: async (collection, created) => {
      for (const document of created) put(collection, document);
    },
    count: refuse,
    remove: refuse,
    updateIf: refuse,
    increment: refuse,
    transact: (work) =>
      work({
        find: async (collection, id) => of(collection).get(id),
        create: async (collection, created) => {
          for (const document of created) put(collection, document);
        },
        replace: async (collection, document) => put(collection, document),
        remove: refuse,
      }),
  };
  return {
    documents,
    all: (name: string) => [...of(name).values()],
    put: (name: string, document: Document) => of(name).set(document._id, document),
    writes: () => writes,
  };
}
