import { useEffect, useRef, useState } from 'react';
import { type AdjustmentRun, continueAdjustment, startAdjustment } from '@/contracts/policy/adjustment';
import { useCommand } from '@/hooks/use-command';

/** Somebody else, or the timer, works on a batch: it is tried again after this, and so often before the screen gives up. */
const PAUSE_MS = 3_000;
const MOST_PAUSES = 20;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** Starts a run and goes on, batch by batch, until nothing is left, the screen is left or something fails. */
export function useRun(onDone: () => void) {
  const begin = useCommand(startAdjustment);
  const next = useCommand(continueAdjustment);
  const [run, setRun] = useState<AdjustmentRun>();
  const [isGoing, setGoing] = useState(false);
  const last = useRef<() => Promise<void>>(undefined);
  const isGone = useRef(false);
  const isUnderWay = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  const goOn = async (runId: string) => {
    if (isUnderWay.current) return;
    last.current = () => goOn(runId);
    isUnderWay.current = true;
    setGoing(true);
    for (let isDone = false, pauses = 0; !isDone && !isGone.current; ) {
      const outcome = await next.run({ runId });
      if (!outcome) break;
      if (outcome.ok) {
        setRun(outcome.data);
        isDone = outcome.data.status === 'done';
        pauses = 0;
      } else if (outcome.error.code === 'adjustmentBusy' && pauses < MOST_PAUSES) {
        pauses += 1;
        await pause();
      } else break;
    }
    isUnderWay.current = false;
    setGoing(false);
    onDone();
  };
  const start = async (month: string) => {
    last.current = () => start(month);
    const outcome = await begin.run({ month });
    if (!outcome?.ok) return;
    setRun(outcome.data);
    await goOn(outcome.data.runId);
  };
  const failure = begin.failure ?? (isGoing ? undefined : next.failure);
  const again = () => void last.current?.();
  return { run, isGoing: isGoing || begin.isRunning, failure, start, goOn, again };
}
