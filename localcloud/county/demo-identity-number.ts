import { checkCharacterOf } from '../../src/domain/kernel/identity-number';

/**
 * A made-up identity number with a right check character: it begins with the demo county's code 990101, which is
 * no place. `birth` is YYYYMMDD; `order` from 1 tells people of one day apart.
 */
export function demoIdentityNumber(birth: string, order = 1): string {
  const first17 = `990101${birth}${String(order).padStart(3, '0')}`;
  return first17 + checkCharacterOf(first17);
}
