import { codeSentTo } from './code-sent-to';
import type { Hand } from './hand';
import { see } from './see';

/** Who signs, as the screens ask it. */
export interface SigningHand {
  /** The last six of the document, or the day of birth. */
  readonly proof: string;
  /** A mobile number that nobody else uses in the walk. */
  readonly phone: string;
  /** Children to sign for in the same go, and what the signer is to them. */
  readonly alsoFor?: { readonly signerIds: readonly string[]; readonly relation: string };
}

/** From the letter through the three steps of signing; ends where the signature was sent. */
export async function signAs(
  hand: Hand,
  cloud: { readonly url: string },
  signerId: string,
  who: SigningHand,
): Promise<void> {
  await hand.tap(`sign-${signerId}`);
  await signThrough(hand, cloud, who);
}

/** The three steps of signing, from wherever they begin. */
export async function signThrough(
  hand: Hand,
  cloud: { readonly url: string },
  who: SigningHand,
): Promise<void> {
  await see(hand, '第 1 步，共 3 步');
  await hand.type('signer-proof', who.proof);
  for (const ward of who.alsoFor?.signerIds ?? []) await hand.tap(`also-for-${ward}`);
  if (who.alsoFor) await hand.tap(`guardian-relation-${who.alsoFor.relation}`);
  await hand.tap('sign-next');
  await see(hand, '第 2 步，共 3 步');
  await confirmPhone(hand, cloud, who.phone);
  await hand.tap('sign-next');
  await see(hand, '第 3 步，共 3 步');
  await hand.sign('signature');
  await hand.tap('confirm-sign');
}

/** Types the number, asks for the six digits, and types what the short message says. */
export async function confirmPhone(
  hand: Hand,
  cloud: { readonly url: string },
  phone: string,
): Promise<void> {
  await hand.type('signer-phone', phone);
  await hand.tap('send-code');
  await see(hand, '短信发出去了');
  await hand.type('signer-code', await codeSentTo(cloud, phone));
}
