import { useRef, useState } from 'react';
import type * as z from 'zod/mini';
import type { ActionContract, ResponseOf } from '@/contracts/action-contract';
import { call } from '@/services/cloud';
import { createIntention } from '@/services/intention';
import type { CallFailure, Outcome } from '@/services/outcome';

export interface Command<C extends ActionContract> {
  /** Sends the request; gives undefined when the same command is still under way (a second tap). */
  run(request: z.input<C['request']>): Promise<Outcome<ResponseOf<C>> | undefined>;
  readonly isRunning: boolean;
  readonly failure: CallFailure | undefined;
  clearFailure(): void;
}

/** One write that a person starts. A second tap does nothing; a retry carries the first request id. */
export function useCommand<C extends ActionContract>(contract: C): Command<C> {
  const [isRunning, setRunning] = useState(false);
  const [failure, setFailure] = useState<CallFailure>();
  const busy = useRef(false);
  const [intention] = useState(() => createIntention());

  const run = async (request: z.input<C['request']>) => {
    if (busy.current) return undefined;
    busy.current = true;
    setRunning(true);
    setFailure(undefined);
    const outcome = await call(contract, request, { requestId: intention.idFor(request) });
    intention.settle(outcome);
    busy.current = false;
    setRunning(false);
    setFailure(outcome.ok ? undefined : outcome.error);
    return outcome;
  };

  return { run, isRunning, failure, clearFailure: () => setFailure(undefined) };
}
