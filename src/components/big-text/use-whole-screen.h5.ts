import { useEffect, useRef } from 'react';

/** Keeps the keyboard inside the part `id` that covers the screen; Escape closes it, and the cursor goes back. */
export function useWholeScreen(id: string, close: () => void): void {
  const closing = useRef(close);
  closing.current = close;
  useEffect(() => {
    const before = document.activeElement;
    const part = document.getElementById(id);
    const stops = () => Array.from(part?.querySelectorAll<HTMLElement>('button') ?? []);
    stops()[0]?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') closing.current();
      if (event.key !== 'Tab') return;
      const all = stops();
      const end = event.shiftKey ? all[0] : all[all.length - 1];
      if (document.activeElement !== end && part?.contains(document.activeElement)) return;
      event.preventDefault();
      (event.shiftKey ? all[all.length - 1] : all[0])?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [id]);
}
