/** Opens the telephone with the number filled in, where the machine has one. */
export function phoneCall(number: string): void {
  window.location.href = `tel:${number.replace(/[^\d+]/g, '')}`;
}
