import type { PanelModel, View } from './panel-model';

interface Context {
  panel: PanelModel;
  views: () => View[];
  coder: () => boolean;
  search: () => HTMLInputElement | null;
  main: () => HTMLElement | null;
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null;

/** The panel's keys that work from anywhere; what a focused row answers to stands with the row. */
export function panelKeys({ panel, views, coder, search, main }: Context): (event: KeyboardEvent) => void {
  const gaps = (): void => {
    panel.show('work');
    queueMicrotask(() => main()?.querySelector<HTMLElement>('#gaps [data-row] button, #gaps [data-heading]')?.focus());
  };

  const find = (): void => {
    search()?.focus();
    search()?.select();
  };

  return (event) => {
    const command = event.ctrlKey || event.metaKey;
    const view = event.altKey && !command ? views()[Number(event.code.replace('Digit', '')) - 1] : undefined;
    if (command && event.key.toLowerCase() === 'k' && coder()) find();
    else if (command && event.key === 'Enter' && coder()) void panel.submit.submit();
    else if (view !== undefined) panel.show(view);
    else if (command || event.altKey || typing(event.target)) return;
    else if (event.key === '/' && coder()) find();
    else if (event.key === '?') panel.help.value = true;
    else if (event.key === 'g') gaps();
    else if (event.key === 'Escape' && panel.chart.lit.peek() !== null) void panel.chart.dark();
    else return;
    event.preventDefault();
  };
}
