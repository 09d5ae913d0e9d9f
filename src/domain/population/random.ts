/** Numbers that look random and are the same for the same seed and index: no clock, no global state. */
export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
}

const WORD = 2 ** 32;
const WARM_UP_ROUNDS = 12;

/** Spreads every bit of a 32-bit word over the whole word. */
function mixed(word: number): number {
  let x = word | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return x ^ (x >>> 15);
}

/** The `index`th stream of `seed` (both integers). Streams do not depend on each other, so any one can be had alone. */
export function randomOf(seed: number, index: number): Random {
  let a = mixed(seed);
  let b = mixed(index ^ 0x9e3779b9);
  let c = mixed(a + Math.imul(b, 0x85ebca6b));
  let counter = 1;
  const word = (): number => {
    const out = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + out;
    return out >>> 0;
  };
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) word();
  return { next: () => word() / WORD };
}
