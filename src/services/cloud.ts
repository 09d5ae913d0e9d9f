import * as z from 'zod/mini';
import type { ActionContract } from '@/contracts/action-contract';
import { FAILURES, Failure, type FailureCode } from '@/contracts/failures';
import type { RequestId } from '@/domain/kernel/ids';
import { type CallFailure, clientFailure, type Outcome } from './outcome';
import { newRequestId } from './request-id';
import { transport } from './transport';
import type { Delivery, Parcel, Transport } from './transport.shared';

const Envelope = z.union([
  z.object({ ok: z.literal(true), data: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.looseObject({ code: z.string(), message: z.string() }) }),
]);

/** A failure of a code that this version does not know yet keeps its words. */
function readFailure(error: { code: string; message: string }): CallFailure {
  const known = z.safeParse(Failure, error);
  if (known.success) return known.data;
  const code: FailureCode = error.code in FAILURES ? (error.code as FailureCode) : 'internal';
  return { code, message: error.message };
}

function read<C extends ActionContract>(contract: C, delivery: Delivery): Outcome<z.infer<C['response']>> {
  if (!delivery.arrived) return clientFailure(delivery.why, contract.writes);
  const envelope = z.safeParse(Envelope, delivery.body);
  if (!envelope.success) return clientFailure('unreadable');
  if (!envelope.data.ok) return { ok: false, error: readFailure(envelope.data.error) };
  const data = z.safeParse(contract.response, envelope.data.data);
  return data.success ? { ok: true, data: data.data as z.infer<C['response']> } : clientFailure('unreadable');
}

async function sendTwiceIfLost(send: Transport, parcel: Parcel): Promise<Delivery> {
  const first = await send(parcel);
  return first.arrived || first.why !== 'offline' ? first : send(parcel);
}

/**
 * Makes the client over a transport.
 * What it gives never throws; a call that got lost is sent once more, a write under the same request id.
 */
export const createClient =
  (send: Transport) =>
  async <C extends ActionContract>(
    contract: C,
    request: z.input<C['request']>,
    options: { readonly requestId?: RequestId } = {},
  ): Promise<Outcome<z.infer<C['response']>>> => {
    const requestId = contract.writes ? (options.requestId ?? newRequestId()) : undefined;
    try {
      const parcel = { function: contract.function, action: contract.action, requestId, data: request };
      return read(contract, await sendTwiceIfLost(send, parcel));
    } catch {
      return clientFailure('offline', contract.writes);
    }
  };

/** Calls one action of the cloud. The only way from the screens to the cloud. */
export const call = createClient(transport);
