import type * as z from 'zod/mini';
import type { ActionContract, RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { Failure, FailureCode } from '@/contracts/failures';
import type { RequestId } from '@/domain/kernel/ids';
import type { Result } from '@/domain/kernel/result';
import type { Caller } from './caller';
import type { CaseReads } from './case-reads';
import type { Dependencies } from './dependencies';
import type { UnitOfWork } from './unit-of-work';

/** What a use case gives: the answer, or an expected failure by its code or in more exact words. */
export type Outcome<T> = Result<T, FailureCode | Failure>;

export interface ReadContext extends Dependencies {
  readonly caller: Caller;
  readonly cases: CaseReads;
}

export interface WriteContext extends Dependencies {
  readonly caller: Caller;
  readonly unit: UnitOfWork;
}

/** Before the transaction of a write. */
export interface PrepareContext extends Dependencies {
  readonly caller: Caller;
  readonly requestId: RequestId;
}

type AnyContract = ActionContract<z.ZodMiniType, z.ZodMiniType>;

/** An action with the use case behind it. */
export type Handler =
  | {
      readonly contract: AnyContract;
      readonly read: (request: unknown, context: ReadContext) => Promise<Outcome<unknown>>;
    }
  | {
      readonly contract: AnyContract;
      readonly prepare?: (request: unknown, context: PrepareContext) => Promise<Outcome<unknown>>;
      readonly write: (
        request: unknown,
        context: WriteContext,
        prepared: unknown,
      ) => Promise<Outcome<unknown>>;
    };

/** Puts a use case that only looks behind its contract. */
export const implementRead = <C extends AnyContract>(
  contract: C,
  useCase: (request: RequestOf<C>, context: ReadContext) => Promise<Outcome<ResponseOf<C>>>,
): Handler => ({ contract, read: (request, context) => useCase(request as RequestOf<C>, context) });

/**
 * Puts a use case that writes behind its contract. It runs inside one transaction and may run again when somebody
 * else was first, so it does nothing but read and write through its unit of work.
 */
export const implementWrite = <C extends AnyContract>(
  contract: C,
  useCase: (request: RequestOf<C>, context: WriteContext) => Promise<Outcome<ResponseOf<C>>>,
): Handler => ({ contract, write: (request, context) => useCase(request as RequestOf<C>, context) });

/**
 * The same for a write that must first do something slow outside the database, as storing a file. `prepare` runs before
 * the transaction, also again when the request is repeated, so it ends the same however often it runs; what it gives
 * is handed to the use case. It does not run for a request that has been answered.
 */
export const implementPreparedWrite = <C extends AnyContract, P>(
  contract: C,
  prepare: (request: RequestOf<C>, context: PrepareContext) => Promise<Outcome<P>>,
  useCase: (prepared: P, context: WriteContext) => Promise<Outcome<ResponseOf<C>>>,
): Handler => ({
  contract,
  prepare: (request, context) => prepare(request as RequestOf<C>, context),
  write: (_request, context, prepared) => useCase(prepared as P, context),
});
