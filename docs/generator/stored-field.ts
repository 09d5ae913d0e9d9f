/** One field of a stored document, as the data dictionary tells of it. */
export type StoredField = readonly [name: string, type: string, content: string];
