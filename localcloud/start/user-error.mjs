/** Something the person at the keyboard can put right: shown as this one line, exit code 1. */
export class UserError extends Error {}
