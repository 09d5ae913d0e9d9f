/** What one person of a household has of its payment, in fen. */
export interface Share {
  readonly person: string;
  readonly fen: number;
}

/**
 * A household's payment by heads (每人合多少): as even as whole fen allow, the odd fen to those who stand first, so that
 * together they are the payment to the fen.
 */
export function sharesOf(payment: number, people: readonly string[]): readonly Share[] {
  const each = Math.floor(payment / people.length);
  const odd = payment - each * people.length;
  return people.map((person, place) => ({ person, fen: each + (place < odd ? 1 : 0) }));
}
