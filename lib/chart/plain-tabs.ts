/** Rows of views that an application makes of plain buttons: which of them lead to a part of this chart that is not in the page. */
import { attr, childCountOf, elementAbove, elementsIn, lineOf, tagOf } from './safe-dom';
import { meaningOf } from './section-names';

/** Views that say nothing of what they hold, beside those that are called after lists and notes. */
const GENERAL = /^(?:summary|overview|chart|history|details|timeline|profile|demographics|snapshot|facesheet|info(?:rmation)?)$/i;

const namesPart = (name: string): boolean => {
  const { list, note, section } = meaningOf(name);
  return note !== null || section !== null || (list !== null && list !== 'none');
};

/** By these a button names the part that it shows. */
const CONTROLS = ['aria-controls', 'data-target', 'data-bs-target'];

/** Whether what the views show stands behind their row already, a part for each. */
function hasPanes(row: Element, views: number): boolean {
  for (let around: Element | null = row, level = 0; around && level < 2; around = elementAbove(around), level++) {
    const beside = elementAbove(around);
    const all = beside ? elementsIn(beside) : [];
    const next = all[all.indexOf(around) + 1];
    if (next && childCountOf(next) >= views && elementsIn(next).filter((pane) => lineOf(pane) !== '').length > 1) return true;
    if (all.slice(all.indexOf(around) + 1).filter((pane) => tagOf(pane) === 'div').length >= views) return true;
  }
  return false;
}

/** Whether the view, in such a row, is a part of the chart that nothing in the page shows: most of the row is called after such parts. */
export function isUnopenedView(tab: Element): boolean {
  const row = elementAbove(tab);
  if (!row || CONTROLS.some((name) => attr(tab, name) !== '')) return false;
  const views = elementsIn(row);
  const names = views.map(lineOf);
  const parts = names.filter(namesPart).length;
  return parts > 1 && (parts + names.filter((name) => GENERAL.test(name)).length) * 2 > views.length && !hasPanes(row, views.length);
}
