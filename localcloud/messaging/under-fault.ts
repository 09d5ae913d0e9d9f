import type { MessageFault } from '../faults';

/** What an endpoint does with one message that it would take. */
export interface Taking<Answer> {
  /** Puts the message on the phone. */
  deliver(): void;
  /** Says that it was taken. */
  accept(): Answer;
  /** Says that it was not, with the given code or the provider's word for being busy. */
  refuse(code: string | undefined): Answer;
}

/** Takes a message as the fault switch wants it. Hanging is a promise that never settles. */
export async function underFault<Answer>(fault: MessageFault, taking: Taking<Answer>): Promise<Answer> {
  switch (fault) {
    case 'ok':
      taking.deliver();
      return taking.accept();
    case 'twice':
      taking.deliver();
      taking.deliver();
      return taking.accept();
    case 'acceptThenHang':
      taking.deliver();
      return new Promise(() => {});
    case 'hang':
      return new Promise(() => {});
    case 'fail':
      return taking.refuse(undefined);
    default:
      return taking.refuse(fault.slice('code:'.length));
  }
}
