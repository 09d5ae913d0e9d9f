import type * as z from 'zod/mini';
import type { ActionContract, RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { Failure, FailureCode } from '@/contracts/failures';
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

type AnyContract = ActionContract<z.ZodMiniType, z.ZodMiniType>;

/** An action with the use case behind it. */
export type Handler =
  | {
      readonly contract: AnyContract;
      readonly read: (request: unknown, context: ReadContext) => Promise<Outcome<unknown>>;
    }
  | {
      readonly contract: AnyContract;
      readonly write: (request: unknown, context: WriteContext) => Promise<Outcome<unknown>>;
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
