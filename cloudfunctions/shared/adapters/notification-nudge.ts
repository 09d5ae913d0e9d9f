import type { CloudBase } from '@cloudbase/node-sdk';
import type { Nudge } from '../ports/nudge';

/** Calls the notification function without waiting for it; calls that come while one is under way become one more. */
export function nudgeThrough(app: CloudBase): Nudge {
  let isUnderWay = false;
  let isWantedAgain = false;
  const nudge = (): void => {
    if (isUnderWay) {
      isWantedAgain = true;
      return;
    }
    isUnderWay = true;
    isWantedAgain = false;
    app
      .callFunction({ name: 'notification', data: { action: 'deliverDue', data: {} } })
      .catch(() => undefined)
      .finally(() => {
        isUnderWay = false;
        if (isWantedAgain) nudge();
      });
  };
  return nudge;
}
