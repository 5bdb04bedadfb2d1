/** What stands beside a note and speaks of it: its name, author, day and signature, in the part of the page it lies in. */

import { around, boxesAround } from './boxes';
import { findDays, onlyDay } from './dates';
import { lineText } from './dom-text';
import { classOfKind } from './encounter';
import { isFieldName } from './field-names';
import { FALSE_DATE } from './lists/row-words';
import { isSignatureLog } from './open-title';
import { hasDegree, looksLikeName } from './person-name';
import { piecesOf } from './pieces';
import { type Cell, cellsOf } from './row';
import { meaningOf } from './section-names';
import type { Box, Run } from './snapshot';

/** `heading`: the nearest heading beside the note. `text`: all that was said, for what has no label. */
export interface Particulars {
  cells: Cell[];
  heading: string | null;
  text: string;
}

const MAX_BESIDE = 400;

/** Reads what stands around the note's own boxes, as far as it is little text and `holdsOther` knows no other note in it. */
export function particularsOf(own: Box[], holdsOther: (box: Box) => boolean): Particulars {
  const start = around(own);
  if (!start) return { cells: [], heading: null, text: '' };
  const ownBoxes = new Set(own);
  const outermost = [...ownBoxes].filter((box) => !boxesAround(box).some((other) => other !== box && ownBoxes.has(other)));
  const ownChars = outermost.reduce((sum, box) => sum + box.chars, 0);
  const aroundOwn = new Set(own.flatMap((box) => boxesAround(box)));
  let holder = start;
  for (let up: Box | null = start; up; up = up.parent) {
    if (up.chars - Math.min(ownChars, start.chars) > MAX_BESIDE || holdsOther(up)) break;
    holder = up;
  }
  const beside: Box[] = [];
  const pieces: string[] = [];
  // What a list says that stands between two parts of the note is of its rows.
  let seen = 0;
  const walk = (nodes: (Box | Run)[]): void => {
    let run: (Box | Run)[] = [];
    const flush = (): void => {
      pieces.push(...piecesOf(run));
      run = [];
    };
    for (const node of nodes) {
      // What a tab that is not open holds may be about anybody.
      if (node.kind === 'box' && node.visibility === 'hidden-tab' && start.visibility !== 'hidden-tab') continue;
      if (node.kind === 'box' && ownBoxes.has(node)) seen += 1;
      const between = seen > 0 && seen < outermost.length;
      if (node.kind === 'box' && (ownBoxes.has(node) || isSignatureLog(node) || (between && !aroundOwn.has(node) && holdsOther(node))))
        flush();
      else if (node.kind === 'box' && aroundOwn.has(node)) {
        flush();
        walk(node.nodes);
      } else {
        if (node.kind === 'box') beside.push(node);
        run.push(node);
      }
    }
    flush();
  };
  walk(holder.nodes);
  const row = unfoldedFrom(start);
  return {
    cells: [...cellsOf(pieces), ...cellsOf(row)],
    heading:
      headingIn(beside) ?? firstWords(pieces) ?? cardWords(holder, pieces) ?? row.map((piece) => firstWords([piece])).find(Boolean) ?? null,
    text: pieces.join(' | '),
  };
}

/** What the row says that a note was unfolded from: the note fills the one cell of the row right below it. */
function unfoldedFrom(note: Box): string[] {
  const row = boxesAround(note).find((box) => box.tag === 'tr');
  const rows = (row?.parent?.nodes ?? []).filter((node): node is Box => node.kind === 'box' && node.tag === 'tr');
  const above = row && cellCount(row) === 1 ? rows[rows.indexOf(row) - 1] : undefined;
  return above && cellCount(above) > 1 && above.chars < MAX_BESIDE ? [...piecesOf(above.nodes)] : [];
}
const cellCount = (row: Box): number => row.nodes.filter((node) => node.kind === 'box').length;

/** Where nothing is marked as a heading, the first short words beside a note that are no date, label or writer. */
const firstWords = (pieces: string[]): string | null => {
  const [first] = pieces;
  return first &&
    first.length <= 60 &&
    /^\p{L}/u.test(first) &&
    !/[:.?!]$/.test(first) &&
    !/:\s/.test(first) &&
    !hasDegree(first) &&
    findDays(first).length === 0 &&
    meaningOf(first, true).note
    ? first
    : null;
};

/** The first words of one of several cards alike, each a note: they name it, whatever they are. */
function cardWords(holder: Box, pieces: string[]): string | null {
  const [first = ''] = pieces;
  if (!/^\p{L}[\p{L} /&-]{3,39}$/u.test(first) || first.split(' ').length > 4 || looksLikeName(first) || isFieldName(first)) return null;
  const { list } = meaningOf(first, true);
  if (list !== null && list !== 'none' && list !== 'encounter') return null;
  let card = holder;
  while (card.parent && card.parent.chars === card.chars) card = card.parent;
  if (piecesOf(card.nodes)[0] !== first) return null;
  const alike = (card.parent?.nodes ?? []).filter((node) => node.kind === 'box' && node.sign === card.sign && node.chars > MIN_CARD);
  return alike.length > 1 ? first : null;
}
/** What is shorter is no card with a text. */
const MIN_CARD = 60;

function headingIn(boxes: Box[]): string | null {
  for (const box of boxes) {
    if (/^h[1-6]$/.test(box.tag) || box.role === 'heading') return headingOf(box);
    const inner = headingIn(box.nodes.filter((node): node is Box => node.kind === 'box'));
    if (inner) return inner;
  }
  return null;
}

const named = (cells: Cell[], label: RegExp): string | null =>
  cells.find((cell) => cell.label !== null && label.test(cell.label.trim()))?.text.trim() || null;

export const titleNamed = (cells: Cell[]): string | null =>
  named(
    // A remark ("Note: seated, left arm") or a kind of visit ("Type: Ambulatory") names no document.
    cells.filter(
      ({ label, text }) =>
        !(/^note$/i.test(label?.trim() ?? '') || classOfKind(text.trim()) !== null) ||
        !/^(?:note|type)$/i.test(label?.trim() ?? '') ||
        meaningOf(text).note !== null,
    ),
    /^(?:document|document type|note type|note|title|report|type)$/i,
  );

const AUTHOR_LABEL =
  /^(?:author(?:ed by)?|editors?|provider|attending|signed by|electronically signed(?: by)?|e-?signed by|dictated by|written by|(?:read|interpreted|reported|documented|entered|recorded|completed) by|surgeon|radiologist|pathologist|performed by|clinician|physician)$/i;
const DATE_LABEL =
  /^(?:date(?:\/time)?|date of (?:service|visit|procedure|exam|operation)|dos|note date|visit date|service date|encounter date|dictated|created|authored|performed(?: on)?|exam date|collected(?: on)?)$/i;

/** A clinician's name as printed, without the date or the words behind it. */
const bareAuthor = (text: string): string | null => {
  const [found] = findDays(text);
  const clean = (found ? text.slice(0, found.start) : text)
    .replace(/\s[—–-]\s.*$/, '')
    // What has a label of its own is said of something else: "Ann Roe, MD Date: …".
    .replace(/\s+\p{Lu}\p{Ll}[\p{L} ]{1,20}:.*$/u, '')
    .replace(/[\s,;|·-]{1,9}(?:on|at)?[\s,;|·-]{0,9}$/i, '')
    .trim();
  return clean.length > 3 && clean.length < 70 && !/\d/.test(clean) ? clean : null;
};

/** Labels of who wrote in a note last, where they stand before a name. */
const TOUCHED = /^last (?:updated|edited|changed)(?: by)?$/i;

/** The author: labelled, else the first piece that is a name with a clinician's degree. */
export function authorNamed(cells: Cell[]): string | null {
  const labelled = named(cells, AUTHOR_LABEL);
  if (labelled && bareAuthor(labelled)) return bareAuthor(labelled);
  // "From: Dr. Ann Roe 11/18/2026": a span of days begins so, too.
  const from = bareAuthor(named(cells, /^from$/i) ?? '');
  if (from && looksLikeName(from)) return from;
  for (const { label, text } of cells) {
    if (label !== null && !TOUCHED.test(label.trim())) continue;
    const by = text.match(/^by\s+([^()]{4,60}?)\s*(?:\(.*)?$/i)?.[1];
    if (by && looksLikeName(by)) return by;
    const signed =
      text.match(
        /\b(?:signed|authored|dictated|written|created|completed|entered|documented|recorded|charted|prepared)(?: electronically)? by\s+(.+)$/i,
      )?.[1] ?? text;
    const clean = bareAuthor(signed.replace(/^by\s+/i, ''));
    if (clean && /^Dr\.?\s/.test(clean) && looksLikeName(clean.replace(/^Dr\.?\s+/, ''))) return clean;
    if (clean && hasDegree(clean) && looksLikeName(clean.replace(/,?\s*[A-Z.]{2,}(?:-[A-Z])?$/, ''))) return clean;
  }
  // A name right behind or before the day, as a record's lines have it.
  for (const [i, { label, text }] of cells.entries()) {
    const beside = [cells[i - 1], cells[i + 1]].some((cell) => cell !== undefined && cell.label === null && onlyDay(cell.text) !== null);
    if (label !== null || !beside || !looksLikeName(text) || text.split(/\s+/).length < 2) continue;
    const { list, note, section } = meaningOf(text, true);
    if (!list && !note && !section) return text;
  }
  return null;
}

const AGED = /\b\d{1,3}\s?(?:y\/?o|yrs?|years?)\b/i;

/** The note's day: labelled, else the first date beside it that is no print, update or birth date. */
export function dayNamed(cells: Cell[]): string | null {
  const labelled = named(cells, DATE_LABEL);
  const day = labelled ? findDays(labelled)[0]?.day : undefined;
  if (day) return day;
  for (const [i, { label, text }] of cells.entries()) {
    // "31 years old | 12/09/1994": the day of birth of whoever the banner beside the note names.
    const before = cells.slice(0, i).findLast((cell) => /\w/.test(cell.text));
    if (AGED.test(before?.text ?? '') || AGED.test(text)) continue;
    // When a stay began or ended is said of the stay.
    if (/^(?:start|end)(?:ed)?(?: date)?$/i.test(label?.trim() ?? '')) continue;
    if (
      /\(0?\d{1,3}\s?y(?:rs?|ears?)?(?:\s?old)?\)|\bDOB\b/i.test(text) ||
      FALSE_DATE.test(label ?? '') ||
      FALSE_DATE.test(text) ||
      /\bsigned\b/i.test(text)
    )
      continue;
    const [found] = findDays(text);
    if (found && text.length < 120) return found.day;
  }
  return null;
}

/** A heading as printed, where it is one text; the parts that are elements of their own with a blank between. */
const headingOf = ({ nodes }: Box): string => (nodes.every(({ kind }) => kind === 'run') ? lineText(nodes) : piecesOf(nodes).join(' '));
