/** Scrolls to the first field of the screen on top that has an error, and puts the cursor there. */
export function showFirstError(): void {
  const wrong = Array.from(document.querySelectorAll<HTMLElement>('.field--wrong')).filter(
    (field) => field.getClientRects().length > 0,
  )[0];
  wrong?.querySelector<HTMLElement>('input, textarea, button, select')?.focus({ preventScroll: true });
  wrong?.scrollIntoView({ block: 'center' });
}
