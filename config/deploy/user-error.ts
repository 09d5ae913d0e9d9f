/** Something the person at the keyboard can put right; shown as its message only. */
export class UserError extends Error {
  override readonly name = 'UserError';

  constructor(
    message: string,
    /** 1: something is wrong; 2: the arguments are. */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}
