import type { PanelModel, View } from './panel-model';

interface Context {
  panel: PanelModel;
  views: () => View[];
  coder: () => boolean;
  search: () => HTMLInputElement | null;
  main: () => HTMLElement | null;
  closeCard: () => void;
}

/** The panel's keys. `leaveSearch` gives the keyboard back to where it was before the search. */
export interface PanelKeys {
  heard(event: KeyboardEvent): void;
  leaveSearch(): void;
}

/** Keys that jump to a part of the work. */
const PARTS: Record<string, string> = { s: 'suggested', d: 'done', g: 'gaps', c: 'coded' };

const typing = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null;

/** The panel's keys that work from anywhere; what a focused row answers to stands with the row. */
export function panelKeys({ panel, views, coder, search, main, closeCard }: Context): PanelKeys {
  let before: HTMLElement | null = null;

  const goTo = (part: string): void => {
    panel.show('work');
    queueMicrotask((): void => {
      const place = main()?.querySelector<HTMLElement>(`#${part}`);
      place?.scrollIntoView?.({ block: 'start' });
      for (const first of ['[data-row] .ways button', '[data-row] button', '[data-heading]']) {
        const found = place?.querySelector<HTMLElement>(first);
        if (found) return found.focus({ preventScroll: true });
      }
    });
  };

  /** Opens the books with the keyboard in the one that is open. */
  const openBooks = (): void => {
    panel.show('books');
    queueMicrotask(() => main()?.querySelector<HTMLElement>('.books input, .books [role=listbox], .books select')?.focus());
  };

  /** Opens a part of the queue with the keyboard on its first claim, else on the part's own button. */
  const openQueue = (part: 'claims' | 'denials'): void => {
    panel.showQueue(part);
    queueMicrotask(() => {
      const first = part === 'denials' ? '.denial > .head' : '[data-row] .ways button';
      (main()?.querySelector<HTMLElement>(first) ?? main()?.querySelector<HTMLElement>('.queue-parts [aria-pressed="true"]'))?.focus();
    });
  };

  const find = (): void => {
    const active = document.activeElement;
    if (active instanceof HTMLElement && active !== search()) before = active;
    search()?.focus();
    search()?.select();
  };

  const view = (event: KeyboardEvent): View | undefined => {
    const digit = /^Digit(\d)$/.exec(event.code)?.[1] ?? (/^\d$/.test(event.key) ? event.key : undefined);
    return digit === undefined ? undefined : views()[Number(digit) - 1];
  };

  /** Closes the card, else puts the light in the page out, else goes back to the first view. */
  const goBack = (): boolean => {
    const first = views()[0];
    if (panel.card.current.peek() !== null) closeCard();
    else if (panel.view.peek() === 'chart' && panel.diagnosis.open.peek()) panel.diagnosis.close();
    else if (panel.chart.lit.peek() !== null) void panel.chart.dark();
    else if (first !== undefined && panel.view.peek() !== first && !panel.help.peek()) panel.show(first);
    else return false;
    return true;
  };

  /** What a single key does while no field has the keyboard; false: it is none of the panel's. */
  function single(event: KeyboardEvent): boolean {
    const part = PARTS[event.key];
    const next = view(event);
    if (event.key === '/' && coder()) find();
    else if (event.key === '?') panel.help.value = true;
    else if (event.key === 'h' && views().includes('chart')) panel.diagnose();
    else if (event.key === 'm' && coder()) panel.mark();
    else if (event.key === 'r' && views().includes('queue')) openQueue('denials');
    else if (event.key === 'q' && views().includes('queue')) openQueue('claims');
    else if (event.key === 'b' && views().includes('books')) openBooks();
    else if (part !== undefined && (coder() || (part === 'gaps' && views().includes('work')))) goTo(part);
    else if (next !== undefined && !event.shiftKey) panel.show(next);
    else return event.key === 'Escape' && goBack();
    return true;
  }

  return {
    heard(event) {
      const command = event.ctrlKey || event.metaKey;
      const next = event.altKey && !command ? view(event) : undefined;
      if (command && event.key.toLowerCase() === 'k' && coder()) find();
      else if (command && event.key === 'Enter' && coder()) void panel.submit.submit();
      else if (next !== undefined) panel.show(next);
      else if (command || event.altKey || typing(event.target) || !single(event)) return;
      event.preventDefault();
    },
    leaveSearch() {
      if (before?.isConnected) before.focus();
      // What had the keyboard may lie under a card now.
      if (document.activeElement === search() || before === null) main()?.querySelector<HTMLElement>('#card-title, #view')?.focus();
      before = null;
    },
  };
}
