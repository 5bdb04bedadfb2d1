/** The orders that OpenEMR's reports of results and order forms name. */
import type { Order, Provenance } from '../chart';
import type { ReadEnv } from '../chart-env';
import { findDays } from '../dates';
import { all, attr, closest, first, lineOf } from '../safe-dom';

/** Orders whose results are reported: each procedure once, with the day it was ordered. */
export function ordersOf(page: Document, env: ReadEnv): Order[] {
  return all(page, '.labres').flatMap((report) => {
    const cells = [...Element.prototype.querySelectorAll.call(report, 'td')] as Element[];
    const ordered = cells.findIndex((cell) => lineOf(cell) === 'Order Date');
    const date = findDays(lineOf(cells[ordered + 1] ?? null))[0]?.day ?? null;
    return proceduresIn(report)
      .map((cell) =>
        lineOf(cell)
          .replace(/^[\w.-]+:\s+/, '')
          .replace(/\s*:\s*(?:[A-Z][\w-]*:[\w.;:-]+)?$/, ''),
      )
      .filter((text) => text !== '')
      .map((text) => ({ text, date, provenance: placeOf(report, env) }));
  });
}

/** The cells that name a procedure: one may span the rows of all its results, and is blank where they repeat it. */
function proceduresIn(report: Element): Element[] {
  const named: Element[] = [];
  let spanned = 0;
  for (const row of Element.prototype.querySelectorAll.call(report, 'tr.detail') as NodeListOf<Element>) {
    const cell = Element.prototype.querySelector.call(row, 'td');
    if (spanned > 0) spanned -= 1;
    else if (cell) {
      named.push(cell);
      spanned = (Number.parseInt(attr(cell, 'rowspan'), 10) || 1) - 1;
    }
  }
  return named;
}

function placeOf(element: Element, env: ReadEnv): Provenance {
  const form = closest(element, '[id^="divid_"]');
  const folded = form !== null && !env.lookAt(form).shown && env.frame.visibility === 'visible';
  return { frame: env.frame.key, visibility: folded ? 'collapsed' : env.frame.visibility };
}

/** The form in which procedures are ordered: one line each, in fields. */
export function ordersBeingEntered(page: Document, env: ReadEnv): Order[] {
  const day = first(page, 'input[name="form_date_ordered"]') as HTMLInputElement | null;
  const date = findDays(day?.value ?? '')[0]?.day ?? null;
  return all(page, 'input[name^="form_proc_type_desc["]')
    .map((field) => (field as HTMLInputElement).value.trim() || attr(field, 'value').trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, date, provenance: { frame: env.frame.key, visibility: env.frame.visibility } }));
}
