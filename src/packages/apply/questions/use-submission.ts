import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { submitApplication } from '@/contracts/application/submit-application';
import type { Application } from '@/domain/household/application';
import { call } from '@/services/cloud';
import { askForMessages } from '@/services/consent';
import type { CallFailure } from '@/services/outcome';
import { newRequestId } from '@/services/request-id';
import { routes } from '@/services/routes';
import type { Unanswered } from '../draft/draft';
import { type HandInTools, handIn } from './hand-in';
import type { HeldDraft } from './use-draft';

export interface Submission {
  /** Hands in the application; call it in the tap itself, for it first asks whether messages may be sent. */
  submit(application: Application, unanswered: Unanswered | undefined): Promise<void>;
  /** The same without a tap: the network is back. */
  submitAgain(application: Application, unanswered: Unanswered | undefined): Promise<void>;
  readonly isRunning: boolean;
  readonly failure: CallFailure | undefined;
}

const send: HandInTools['send'] = ({ application, requestId }) =>
  call(submitApplication, { application }, { requestId });

/**
 * Hands in the application once, however often the button is pressed or the app is killed: what is sent is kept with
 * the draft, through `noteSending`, until the outcome is known.
 */
export function useSubmission({
  noteSending,
  finish,
}: Pick<HeldDraft, 'noteSending' | 'finish'>): Submission {
  const [isRunning, setRunning] = useState(false);
  const [failure, setFailure] = useState<CallFailure>();
  const busy = useRef(false);

  const run = async (
    application: Application,
    unanswered: Unanswered | undefined,
    before: () => Promise<unknown>,
  ) => {
    if (busy.current) return;
    busy.current = true;
    setRunning(true);
    setFailure(undefined);
    await before();
    const outcome = await handIn(application, unanswered, { send, note: noteSending, makeId: newRequestId });
    if (outcome.ok) {
      await finish();
      const { caseId, caseNumber } = outcome.submitted;
      const address = outcome.isFromBefore ? routes.submittedBefore : routes.submitted;
      await Taro.redirectTo({ url: address(caseId, caseNumber) });
      return;
    }
    setFailure(outcome.error);
    busy.current = false;
    setRunning(false);
  };

  return {
    submit: (application, unanswered) => run(application, unanswered, askForMessages),
    submitAgain: (application, unanswered) => run(application, unanswered, async () => undefined),
    isRunning,
    failure,
  };
}
