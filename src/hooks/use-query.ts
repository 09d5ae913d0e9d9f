import { useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type * as z from 'zod/mini';
import type { ActionContract, ResponseOf } from '@/contracts/action-contract';
import { call } from '@/services/cloud';
import type { CallFailure } from '@/services/outcome';

export interface Query<T> {
  /** The last good answer; stays while a newer one is asked for. */
  readonly data: T | undefined;
  /** `data` answers what was asked before: another filter, another case. */
  readonly isOfAnother: boolean;
  readonly failure: CallFailure | undefined;
  readonly isLoading: boolean;
  reload(): void;
}

/**
 * Reads one action when the screen appears, again when the person comes back to it, and on `reload`.
 * @param request undefined while it is not known what to ask
 */
export function useQuery<C extends ActionContract>(
  contract: C,
  request: z.input<C['request']> | undefined,
): Query<ResponseOf<C>> {
  const [answered, setAnswered] = useState<{ readonly about: string; readonly data: ResponseOf<C> }>();
  const [failure, setFailure] = useState<CallFailure>();
  const [isLoading, setLoading] = useState(request !== undefined);
  const latest = useRef(0);
  const underWay = useRef(false);
  const about = request === undefined ? undefined : JSON.stringify(request);

  const load = useCallback(async () => {
    if (about === undefined) return;
    latest.current += 1;
    const mine = latest.current;
    underWay.current = true;
    setLoading(true);
    const answer = await call(contract, JSON.parse(about));
    if (mine !== latest.current) return;
    underWay.current = false;
    setLoading(false);
    if (answer.ok) setAnswered({ about, data: answer.data });
    setFailure(answer.ok ? undefined : answer.error);
  }, [contract, about]);

  const hasBegun = useRef(false);
  useEffect(() => {
    hasBegun.current = true;
    void load();
    return () => {
      latest.current += 1;
    };
  }, [load]);

  useDidShow(() => {
    if (hasBegun.current && !underWay.current) void load();
  });

  return {
    data: answered?.data,
    isOfAnother: answered !== undefined && answered.about !== about,
    failure,
    isLoading,
    reload: () => void load(),
  };
}
