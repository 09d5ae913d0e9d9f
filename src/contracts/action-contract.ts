import type * as z from 'zod/mini';
import type { Failure } from './failures';

/**
 * Who may call an action. The platform says who calls; the payload never does.
 * - `anyone`: every account that the platform has signed in.
 * - `resident`: the same people acting for themselves; with `of: 'case'` only a party to the case in `caseId`;
 *   with `of: 'signedCase'` also whoever signed for it on their own telephone.
 * - `officer`: an active member of staff; with `of: 'case'` only of the office responsible for the case in `caseId`, or of one above it;
 *   with `of: 'assistedCase'` of the office that assists as well.
 * - `system`: timers and other functions of this environment, never a person.
 */
export type Access =
  | { readonly caller: 'anyone' | 'system' }
  | { readonly caller: 'resident'; readonly of?: 'case' | 'signedCase' }
  | { readonly caller: 'officer'; readonly of?: 'case' | 'assistedCase' };

/** What travels for one action: who may call it, what it takes and gives. Shared by screens and functions. */
export interface ActionContract<
  Request extends z.ZodMiniType = z.ZodMiniType,
  Response extends z.ZodMiniType = z.ZodMiniType,
> {
  readonly function: string;
  readonly action: string;
  /** One sentence for the API description. */
  readonly summary: string;
  readonly access: Access;
  /** A write needs a `requestId`; its repeat gets the first answer. */
  readonly writes: boolean;
  /** Above this the request is refused unread; 200,000 where nothing is said. Only for what carries a photo. */
  readonly maxRequestCharacters?: number;
  readonly request: Request;
  readonly response: Response;
}

export type RequestOf<C extends ActionContract> = z.infer<C['request']>;
export type ResponseOf<C extends ActionContract> = z.infer<C['response']>;

/** What a function answers. */
export type Answer<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: Failure };

/** Declares an action; keeps the exact types of its schemas. */
export const defineAction = <Request extends z.ZodMiniType, Response extends z.ZodMiniType>(
  contract: ActionContract<Request, Response>,
): ActionContract<Request, Response> => contract;
