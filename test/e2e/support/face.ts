import type { ProductCloud } from '../../support/product-cloud';
import type { Hand } from './hand';
import { IS_DEVTOOLS } from './is-devtools';

/** A telephone, or at the office a computer, with the product open. */
export interface Phone {
  readonly hand: Hand;
  /** Kills the product and opens it again, with what the telephone has kept. */
  open(): Promise<void>;
}

/** How somebody uses the product. */
export interface Seat {
  /** At a computer, where the face knows such a thing. */
  readonly isAtDesk?: boolean;
}

/** One face of the product, mini-program or H5, on a local cloud of its own. A walk knows no more of it than this. */
export interface Face {
  readonly cloud: ProductCloud;
  /** Somebody of the demo county with a telephone of their own, which has kept nothing yet. */
  personAt(persona: string, seat?: Seat): Promise<Phone>;
  /** Looks the screen over, where the face can: names, sizes, contrast. Findings are the face's to report. */
  look(screen: string, phone: Phone): Promise<void>;
}

/** For what needs a second person, or the local cloud. */
export const testTogether = IS_DEVTOOLS ? test.skip : test;
export const describeTogether = IS_DEVTOOLS ? describe.skip : describe;
