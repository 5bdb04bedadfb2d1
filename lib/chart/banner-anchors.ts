/** Where a page gives a birth date or a record number of somebody who is neither one of a list nor another party. */
import { cleanName, isName } from './banner-name';
import { ANCHORS, PARTICULARS } from './patient-facts';
import { piecesOf } from './pieces';
import type { Work } from './slices';
import type { Box, Run } from './snapshot';

/** The words of a box, piece by piece. */
export const textOf = (box: Box): string => piecesOf(box.nodes).join(' | ');

/** Whether the box lies in a row of a list of many people or in a note. */
export function inList(box: Box): boolean {
  for (let up: Box | null = box; up; up = up.parent) {
    if (up.tag === 'tr' || up.tag === 'li') {
      if (isVisitAmongOthers(up)) return true;
      const kinds = ANCHORS.filter((anchor) => anchor.test(textOf(up as Box)));
      const alike = new Map<RegExp, number>();
      for (const node of up.parent?.nodes ?? []) {
        if (node.kind === 'run' || node.tag !== up.tag || node.sign !== up.sign) continue;
        const text = textOf(node);
        if (OTHERS.test(text) && node !== up) continue;
        for (const kind of kinds) if (kind.test(text)) alike.set(kind, (alike.get(kind) ?? 0) + 1);
        if ([...alike.values()].some((count) => count > 1)) return true;
      }
    }
    if (up.tag === 'pre' || up.field) return true;
    if (up.tag === 'a' && isOneOfPeople(up)) return true;
  }
  return false;
}

/** Columns of a list of visits or papers. */
const COLUMNS = 3;

const heads = ({ nodes }: Box): number => nodes.filter((node) => node.kind === 'box' && node.tag === 'th').length;

/** A row below column heads, one of several, that has no more of a person than an age: it tells of a visit, "05/21/2026", "Well child, 6 years". */
function isVisitAmongOthers(row: Box): boolean {
  const rows = (row.parent?.nodes ?? []).filter((node): node is Box => node.kind === 'box' && node.tag === 'tr');
  if (row.tag !== 'tr' || rows.length < COLUMNS) return false;
  const table = row.parent?.tag === 'tbody' ? row.parent.parent : row.parent;
  const headed = [rows[0], ...(table ? rowsOfHead(table) : [])].some(
    (each) => each !== undefined && each !== row && heads(each) >= COLUMNS,
  );
  return headed && !PARTICULARS.some((kind) => kind.test(textOf(row)));
}
const rowsOfHead = ({ nodes }: Box): Box[] =>
  nodes.flatMap((node) =>
    node.kind === 'box' && node.tag === 'thead' ? node.nodes.filter((each): each is Box => each.kind === 'box') : [],
  );

/** Links side by side that each begin with a person's name lead to people: an inbox, a patient list. */
function isOneOfPeople(link: Box): boolean {
  const links = (link.parent?.nodes ?? []).filter(
    (node): node is Box => node.kind === 'box' && node.tag === 'a' && node.sign === link.sign,
  );
  return links.filter((each) => isName(cleanName(piecesOf(each.nodes)[0] ?? ''))).length > 1;
}

/** A part headed so numbers its members. */
const INSURANCE = /^(?:insurances?|coverages?|payers?|health plans?)\b/i;

const OTHERS = /\b(?:subscribers?|policy ?holder|insured|guarantor|emergency contact|next of kin)\b/i;

/** Whether what is told there is told of an insured, a guarantor or a contact. */
export function isOfOther(box: Box): boolean {
  const own = textOf(box);
  for (let up: Box | null = box; up && up.chars < 320; up = up.parent) {
    const text = textOf(up);
    if (up !== box && INSURANCE.test(text)) return true;
    const other = text.search(OTHERS);
    if (other >= 0 && other < text.indexOf(own) + (up === box ? own.length : 0)) return true;
  }
  return false;
}

/** What every anchor holds: a figure, or the word for a birth date. */
const MAY_ANCHOR = /\d|bi|bo|d\.?o\.?b/i;

/** The particulars of one person stand in no longer text. */
const MAX_ANCHOR = 400;

/** The boxes, smallest first in order, whose own text holds an anchor: a birth date or a number. */
export function* anchorsOf(root: Box): Work<Box[]> {
  const found: Box[] = [];
  /** Looks through a short part; answers whether its words can be of an anchor. */
  const look = (box: Box): boolean => {
    if (found.length > 40) return false;
    if (box.field) return MAY_ANCHOR.test(box.field.value) || MAY_ANCHOR.test(box.field.label);
    const before = found.length;
    let may = false;
    let filled = 0;
    let only: Box | Run | null = null;
    for (const node of box.nodes) {
      if (node.kind === 'box' ? node.chars === 0 && !node.field : node.text.trim() === '') continue;
      filled += 1;
      only = node;
      if (node.kind === 'box' ? look(node) : MAY_ANCHOR.test(node.text)) may = true;
    }
    // What holds one part and nothing else says the same as that.
    if (!may || found.length > before || box.chars < 5 || (filled === 1 && only?.kind === 'box' && !only.field)) return may;
    const text = textOf(box);
    if (ANCHORS.some((anchor) => anchor.test(text))) found.push(box);
    return true;
  };
  const walk = function* (box: Box): Work<void> {
    if (found.length > 40 || box.field) return;
    yield;
    if (box.chars <= MAX_ANCHOR) look(box);
    else for (const node of box.nodes) if (node.kind === 'box') yield* walk(node);
  };
  yield* walk(root);
  return found;
}
