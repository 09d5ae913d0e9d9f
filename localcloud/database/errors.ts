/** Codes that CloudBase documents for its database (docs.cloudbase.net/error-code/basic), spelling included. */
export type DatabaseErrorCode =
  | 'INVALID_PARAM'
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_INVALID_OPERRATOR'
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_COLLECTION_ALREADY_EXIST'
  | 'DATABASE_COLLECTION_EXCEED_LIMIT'
  | 'DATABASE_DUPLICATE_WRITE'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'DATABASE_TRANSACTION_FAIL';

/** A failure the caller is told about: it becomes `{ code, message }` on the wire, and the SDK throws it. */
export class DatabaseError extends Error {
  constructor(
    readonly code: DatabaseErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'DatabaseError';
  }
}

export const invalidParam = (message: string) => new DatabaseError('INVALID_PARAM', message);

export const requestFailed = (message: string) => new DatabaseError('DATABASE_REQUEST_FAILED', message);

export const invalidOperator = (message: string) => new DatabaseError('DATABASE_INVALID_OPERRATOR', message);

export const transactionFailed = (message: string) => new DatabaseError('DATABASE_TRANSACTION_FAIL', message);

/** node-sdk's runTransaction tries again on exactly this code, and does not roll the failed attempt back. */
export const transactionConflict = (what: string) =>
  new DatabaseError(
    'DATABASE_TRANSACTION_CONFLICT',
    `database transaction conflict: WriteConflict on ${what}`,
  );

/** Carries both marks by which callers recognise a duplicate: the code and MongoDB's E11000 text. */
export const duplicateKey = (collection: string, index: string, key: string) =>
  new DatabaseError(
    'DATABASE_DUPLICATE_WRITE',
    `E11000 duplicate key error collection: ${collection} index: ${index} dup key: ${key}`,
  );
