/** What somebody typed that the tool cannot work with; the message is Chinese and says what to write instead. */
export class WrongInput extends Error {
  override readonly name = 'WrongInput';
}
