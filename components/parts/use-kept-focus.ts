import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

const FOCUSABLE = 'button:not([tabindex="-1"]), input, select, [tabindex="0"]';

/**
 * Keeps the keyboard where it was in a list that changes: when the row that held focus is gone, the row now in its place
 * gets it, else the last one, else the region's `[data-heading]`. Rows carry `data-row`.
 */
export function useKeptFocus(region: RefObject<HTMLElement | null>): void {
  const held = useRef<{ element: Element; row: number } | null>(null);

  useEffect(() => {
    const root = region.current;
    if (root === null) return;
    const came = (event: FocusEvent): void => {
      const element = event.target as Element;
      const row = element.closest('[data-row]');
      held.current = { element, row: row === null ? 0 : [...root.querySelectorAll('[data-row]')].indexOf(row) };
    };
    const left = (event: FocusEvent): void => {
      // A removed element may report that it lost focus; then the place is still to be kept.
      if (event.relatedTarget instanceof Node && !root.contains(event.relatedTarget)) held.current = null;
    };
    root.addEventListener('focusin', came);
    root.addEventListener('focusout', left);
    return () => {
      root.removeEventListener('focusin', came);
      root.removeEventListener('focusout', left);
    };
  }, [region]);

  useLayoutEffect(() => {
    const root = region.current;
    const before = held.current;
    if (root === null || before === null || before.element.isConnected) return;
    const active = root.ownerDocument.activeElement;
    if (active !== null && active !== root.ownerDocument.body) return;
    const rows = [...root.querySelectorAll('[data-row]')];
    const row = rows[Math.min(before.row, rows.length - 1)];
    const next = row?.querySelector<HTMLElement>(FOCUSABLE) ?? root.querySelector<HTMLElement>('[data-heading]');
    held.current = null;
    next?.focus();
  });
}
