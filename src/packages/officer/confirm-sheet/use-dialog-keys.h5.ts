import { useEffect, useRef } from 'react';

/** Taro's elements stay hidden until their script has drawn them, and what is hidden takes no focus. */
const UNTIL_DRAWN_MS = 60;

const CONTROLS = 'button, input, textarea, select, a[href]';

/** What takes the focus in the dialog, in order. */
const controlsIn = (id: string): HTMLElement[] =>
  Array.from(document.getElementById(id)?.querySelectorAll<HTMLElement>(CONTROLS) ?? []).filter(
    (control) => control.offsetParent !== null,
  );

/** A photo that is shown in large lies above and minds its own keys. */
const isCovered = (): boolean => document.querySelector('dialog[open]') !== null;

/** Keeps Tab inside the last control and the first, and brings it in from outside. */
function stayInside(event: KeyboardEvent, id: string): void {
  const controls = controlsIn(id);
  const [first, last] = [controls[0], controls[controls.length - 1]];
  const active = document.activeElement;
  const isOutside = !document.getElementById(id)?.contains(active);
  const isLeaving = isOutside || active === (event.shiftKey ? first : last);
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
    const focusing = setTimeout(() => controlsIn(id)[0]?.focus(), UNTIL_DRAWN_MS);
    const onKey = (event: KeyboardEvent) => {
      if (isCovered()) return;
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
