/** The browser's highlight registry: the lit quote above, the marks on mentions below it. Nothing of the page is changed. */
import type { Lamp } from '../../lib/chart/highlight';
import type { Brush } from '../../lib/chart/marks';

export const NAME = 'chartside';

function paint(name: string, ranges: Range[], priority: number): void {
  if (typeof Highlight === 'undefined') return;
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

export const lamp: Lamp = (ranges) => paint(NAME, ranges, 1);

export const brush: Brush = (kind, ranges) => paint(`${NAME}-${kind}`, ranges, 0);
