/** What somebody typed that the tool cannot work with; the message is Chinese and says what to write instead. */
export class WrongInput extends Error {
  override readonly name = 'WrongInput';
}

/** Somebody asked how a tool is used; the message is the answer. */
export class UsageAsked extends Error {
  override readonly name = 'UsageAsked';
}
