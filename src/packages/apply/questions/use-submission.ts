import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { submitApplication } from '@/contracts/application/submit-application';
import type { Application } from '@/domain/household/application';
import type { RequestId } from '@/domain/kernel/ids';
import { call } from '@/services/cloud';
import { askForMessages } from '@/services/consent';
import { forgetDraft } from '@/services/draft-store';
import { isUndecided } from '@/services/intention';
import type { CallFailure } from '@/services/outcome';
import { newRequestId } from '@/services/request-id';
import { routes } from '@/services/routes';

export interface Submission {
  /** Hands in the application; call it in the tap itself, for it first asks whether messages may be sent. */
  submit(application: Application, earlier: RequestId | undefined): Promise<void>;
  readonly isRunning: boolean;
  readonly failure: CallFailure | undefined;
}

/**
 * Hands in the application once, however often the button is pressed or the app is killed: the request id is kept
 * with the draft until the outcome is known.
 */
export function useSubmission(note: (requestId: RequestId | undefined) => void): Submission {
  const [isRunning, setRunning] = useState(false);
  const [failure, setFailure] = useState<CallFailure>();
  const busy = useRef(false);

  const submit = async (application: Application, earlier: RequestId | undefined) => {
    if (busy.current) return;
    busy.current = true;
    setRunning(true);
    setFailure(undefined);
    const requestId = earlier ?? newRequestId();
    await askForMessages();
    note(requestId);
    const outcome = await call(submitApplication, { application }, { requestId });
    if (outcome.ok) {
      await forgetDraft();
      const { caseId, caseNumber } = outcome.data;
      await Taro.redirectTo({ url: routes.submitted(caseId, caseNumber) });
      return;
    }
    if (!isUndecided(outcome.error.code)) note(undefined);
    setFailure(outcome.error);
    busy.current = false;
    setRunning(false);
  };

  return { submit, isRunning, failure };
}
