/** Why the local cloud does not start, in one line for the person at the keyboard. */
export class StartRefused extends Error {
  // The bundle's class is not start.mjs's own, so it is known by its name.
  override readonly name = 'StartRefused';
}
