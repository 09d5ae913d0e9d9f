import { useEffect, useRef } from 'react';

/** Taro's elements stay hidden until their script has drawn them, and what is hidden takes no focus. */
const UNTIL_DRAWN_MS = 60;

const buttonsIn = (id: string): HTMLButtonElement[] =>
  Array.from(document.getElementById(id)?.querySelectorAll('button') ?? []);

/** Keeps Tab inside the last button and the first. */
function stayInside(event: KeyboardEvent, id: string): void {
  const buttons = buttonsIn(id);
  const [first, last] = [buttons[0], buttons[buttons.length - 1]];
  const isLeaving = event.shiftKey ? document.activeElement === first : document.activeElement === last;
  const target = event.shiftKey ? last : first;
  if (!isLeaving || !target) return;
  event.preventDefault();
  target.focus();
}

/** A dialog in a browser: it takes the focus, keeps it, gives it back, and Escape leaves it. */
export function useDialogKeys(id: string, onCancel: () => void): void {
  const cancel = useRef(onCancel);
  cancel.current = onCancel;
  useEffect(() => {
    const before = document.activeElement;
    const focusing = setTimeout(() => buttonsIn(id)[0]?.focus(), UNTIL_DRAWN_MS);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') cancel.current();
      if (event.key === 'Tab') stayInside(event, id);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(focusing);
      document.removeEventListener('keydown', onKey);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [id]);
}
