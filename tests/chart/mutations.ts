/** Saved pages as another front-end team, or the next release, would print them: each mutation changes the markup, never what a person sees. */
import { findDays } from '../../lib/chart/dates';
import type { PageCase, SavedDocument } from '../pages/case';
import { parse } from './page';

/** `text`: what it does to the words on the page, where it does anything. */
export interface Mutation {
  name: string;
  mutate(page: Document): void;
  text?(text: string): string;
}

const each = (page: Document, selector: string): Element[] => [...page.querySelectorAll(selector)];
const IDS = ['for', 'aria-controls', 'aria-labelledby', 'aria-describedby', 'aria-owns'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function textNodes(page: Document): Text[] {
  const found: Text[] = [];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) found.push(child as Text);
      else if (child.nodeType === 1 && !/^(?:script|style|title)$/i.test(child.nodeName)) walk(child);
    }
  };
  if (page.body) walk(page.body);
  return found;
}

/** The element by another tag, with its attributes and what it holds. */
function renamed(element: Element, tag: string, attributes: Record<string, string>): Element {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  for (const [name, value] of Object.entries(attributes)) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

function wrapContent(element: Element): void {
  const wrapper = element.ownerDocument.createElement('div');
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

const renameClass = (name: string): string => `k${[...name].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 99_991, 7)}`;

const otherDates = (text: string): string => {
  let changed = text;
  for (const { day, start, end } of findDays(text).toReversed()) {
    // A year of two digits does not say its century: another style could not print it.
    if (!/\d{4}/.test(text.slice(start, end))) continue;
    const [year, month, date] = day.split('-');
    changed = `${changed.slice(0, start)}${date}-${MONTHS[Number(month) - 1]}-${year}${changed.slice(end)}`;
  }
  return changed;
};

/** A table whose rows all have as many cells, each of one column. */
const isPlainGrid = (table: Element): boolean => {
  const rows = [...table.querySelectorAll('tr')];
  const [first] = rows;
  return (
    first !== undefined &&
    rows.length > 1 &&
    !table.querySelector('table, [colspan], [rowspan]') &&
    [...first.children].every((cell) => cell.nodeName === 'TH') &&
    rows.every((row) => row.children.length === first.children.length)
  );
};
const isDataTable = (table: Element): boolean =>
  !table.querySelector('table, h1, h2, h3, h4, h5, h6, textarea, pre') && table.querySelector('th') !== null;

const HEADED = 'h1, h2, h3, h4, h5, h6';

export const MUTATIONS: Mutation[] = [
  { name: 'as saved', mutate: () => undefined },
  {
    name: 'classes renamed',
    mutate(page) {
      for (const style of each(page, 'style'))
        style.textContent = (style.textContent ?? '').replace(
          /\.([a-zA-Z_-][\w-]*)(?=[^{}]*\{)/g,
          (_, name: string) => `.${renameClass(name)}`,
        );
      for (const element of each(page, '[class]'))
        element.setAttribute('class', (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean).map(renameClass).join(' '));
    },
  },
  {
    name: 'ids renamed',
    mutate(page) {
      const known = new Set(each(page, '[id]').map((element) => element.id));
      const rename = (id: string): string => (known.has(id) ? `i-${renameClass(id)}` : id);
      for (const style of each(page, 'style'))
        style.textContent = (style.textContent ?? '').replace(/#([a-zA-Z_-][\w-]*)(?=[^{}]*\{)/g, (_, name: string) => `#${rename(name)}`);
      for (const name of IDS)
        for (const element of each(page, `[${name}]`))
          element.setAttribute(name, (element.getAttribute(name) ?? '').split(/\s+/).map(rename).join(' '));
      for (const name of ['href', 'data-target', 'data-bs-target'])
        for (const element of each(page, `[${name}^="#"]`))
          element.setAttribute(name, `#${rename((element.getAttribute(name) ?? '').slice(1))}`);
      for (const element of each(page, '[id]')) element.id = rename(element.id);
    },
  },
  {
    name: 'columns reordered',
    mutate(page) {
      for (const table of each(page, 'table').filter(isPlainGrid))
        for (const row of table.querySelectorAll('tr')) if (row.lastElementChild) row.prepend(row.lastElementChild);
    },
  },
  {
    name: 'other dates',
    mutate(page) {
      for (const node of textNodes(page)) node.data = otherDates(node.data);
      for (const field of each(page, 'input[value]')) field.setAttribute('value', otherDates(field.getAttribute('value') ?? ''));
    },
    text: otherDates,
  },
  {
    name: 'nested deeper',
    mutate(page) {
      for (const element of each(page, 'div, section, article, main, aside, header, li, td')) wrapContent(element);
    },
  },
  {
    name: 'inline wrapped',
    mutate(page) {
      for (const element of each(page, 'span, b, strong, em, i, a, label')) {
        const wrapper = page.createElement('span');
        element.replaceWith(wrapper);
        wrapper.append(element);
      }
    },
  },
  {
    name: 'bold by style',
    mutate(page) {
      for (const element of each(page, 'b, strong'))
        renamed(element, 'span', { style: `${element.getAttribute('style') ?? ''};font-weight:bold` });
    },
  },
  {
    name: 'headings by role',
    mutate(page) {
      for (const element of each(page, HEADED)) renamed(element, 'div', { role: 'heading', 'aria-level': element.nodeName.slice(1) });
    },
  },
  {
    name: 'white space',
    mutate(page) {
      const kept = new Set(
        each(page, 'pre, textarea, [style*="white-space"]').flatMap((element) => [element, ...element.querySelectorAll('*')]),
      );
      const styled = each(page, 'style').flatMap((style) => [...(style.textContent ?? '').matchAll(/([^{}]+)\{[^{}]*white-space:\s*pre/g)]);
      for (const [, selector] of styled)
        for (const element of each(page, (selector ?? '').trim()))
          for (const one of [element, ...element.querySelectorAll('*')]) kept.add(one);
      for (const node of textNodes(page))
        if (node.parentElement && !kept.has(node.parentElement)) node.data = node.data.replace(/\s+/g, '\n      ');
      for (const element of each(page, 'div, section, article, p, tr, td, th, li, dt, dd, table, ul'))
        if (!kept.has(element)) {
          element.before('\n    ');
          if (/^(?:div|section|p|td|li)$/i.test(element.nodeName)) element.append('\n    ');
        }
    },
  },
  {
    name: 'tables by role',
    mutate(page) {
      for (const table of each(page, 'table').filter(isDataTable)) {
        for (const cell of table.querySelectorAll('th, td')) {
          const inBody = [...(cell.parentElement?.children ?? [])].some((other) => other.nodeName === 'TD');
          const spans: Record<string, string> = {};
          for (const name of ['rowspan', 'colspan']) if (cell.hasAttribute(name)) spans[`aria-${name}`] = cell.getAttribute(name) ?? '1';
          renamed(cell, 'div', { role: cell.nodeName === 'TD' ? 'cell' : inBody ? 'rowheader' : 'columnheader', ...spans });
        }
        for (const row of table.querySelectorAll('tr')) renamed(row, 'div', { role: 'row' });
        for (const group of table.querySelectorAll('thead, tbody, tfoot')) renamed(group, 'div', { role: 'rowgroup' });
        for (const caption of table.querySelectorAll('caption')) renamed(caption, 'div', { role: 'caption' });
        renamed(table, 'div', { role: 'table' });
      }
    },
  },
];

/** The case with every document of it mutated. */
export function mutated(page: PageCase, { mutate }: Mutation): PageCase {
  const change = (saved: SavedDocument): SavedDocument => {
    const parsed = parse(saved.html);
    if (!parsed.body || parsed.querySelector('frameset')) return saved;
    mutate(parsed);
    return { url: saved.url, html: parsed.documentElement.outerHTML };
  };
  const documents = new Map([...page.documents].map(([address, saved]) => [address, change(saved)]));
  return { ...page, top: documents.get(page.top.url.pathname + page.top.url.search) ?? change(page.top), documents };
}
