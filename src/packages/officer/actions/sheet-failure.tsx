import type { CallFailure } from '@/services/outcome';
import { membersToSign, type OpenedCase } from '../case/opened-case';
import { ActionFailure } from './action-failure';

/** Why the action of a sheet did not happen; nothing while it has not been tried. */
export function SheetFailure(props: {
  readonly failure: CallFailure | undefined;
  readonly opened: OpenedCase;
  onLookAgain(): void;
  onRetry(): void;
}) {
  if (!props.failure) return null;
  return (
    <ActionFailure
      failure={props.failure}
      toSign={membersToSign(props.opened)}
      onLookAgain={props.onLookAgain}
      onRetry={props.onRetry}
    />
  );
}
