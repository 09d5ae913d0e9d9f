/** What others see of a name: the first character only. `王演示` → `王**`. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name];
  return first + '*'.repeat(Math.min(Math.max(rest.length, 1), 3));
}

/** What others see of a telephone: first three and last four digits. */
export const maskPhone = (phone: string): string =>
  phone.slice(0, 3) + '*'.repeat(Math.max(phone.length - 7, 0)) + phone.slice(-4);
