/** Moves the keyboard with ↑ ↓ Home End among the items within a place; true: the key was one of these. */
export function moveFocus(event: KeyboardEvent, within: Element | null, items: string): boolean {
  const all = [...(within?.querySelectorAll<HTMLElement>(items) ?? [])];
  const at = all.indexOf(event.target as HTMLElement);
  const last = all.length - 1;
  const to: Record<string, number> = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last };
  const place = to[event.key];
  if (place === undefined) return false;
  all[place]?.focus();
  return true;
}
