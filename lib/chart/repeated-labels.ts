/** Lines that each begin with the same label and name a thing behind it: "Diagnosis: Gout", "Diagnosis: Asthma". They are the rows of a list. */
import { boxesAround } from './boxes';
import { findDays } from './dates';
import { listAbove } from './list-of-title';
import { piecesOf } from './pieces';
import { type Row, rowOf } from './row';
import type { ListKind } from './section-names';
import type { Work } from './slices';
import { type Leaf, leavesOf, type Title } from './title';

/** Labels of single things that a page repeats before each. */
const KINDS: [list: ListKind, label: RegExp][] = [
  ['problems', /^(?:(?:visit |encounter |final |working |other |secondary )?diagnosis|dx|problem)$/i],
  ['medications', /^(?:(?:dispensed|prescribed|current|active|given) )?(?:medication|drug|medicine|prescription)$/i],
  ['allergies', /^(?:drug )?(?:allergy|allergen)$/i],
];
/** What is named so says no more than its name and a few words. */
const MAX_THING = 120;
const SENTENCE = /[a-z]{3}[.;!?]\s+\p{Lu}/u;

interface Named {
  list: ListKind;
  label: string;
  row: Row;
}

/** What a line names behind one of those labels; null for any other line. */
function namedIn(leaf: Leaf): Named | null {
  if (leaf.kind !== 'line' || leaf.aside || leaf.box.chars > MAX_THING + 40) return null;
  const [first = '', ...rest] = piecesOf(leaf.nodes);
  const label = first.match(/^([\p{L} ]{2,30}?)\s*:$/u)?.[1] ?? '';
  const list = KINDS.find(([, words]) => words.test(label))?.[0];
  const text = rest.join(' ');
  if (!list || text === '' || text.length > MAX_THING || SENTENCE.test(text) || findDays(text).length > 1) return null;
  const at = leaf.nodes.findIndex((node) => (node.kind === 'run' ? node.text.trim() !== '' : node.chars > 0));
  const row = rowOf(leaf.nodes.slice(at + 1), leaf.box);
  // How many were handed out stands before the name: no figure of a tile.
  return { list, label, row: /^\d/.test(text) ? { ...row, cells: [{ label: null, text }] } : row };
}

/** The rows of each list that lines of one part of the page name so, twice or more; a part whose heading names a list has rows of its own. */
export function* repeatedRows(outline: Title, hasRows: (leaf: Leaf) => boolean): Work<{ list: ListKind; rows: Row[] }[]> {
  const found = new Map<string, Named[]>();
  const parts = new Map<unknown, number>();
  for (const leaf of leavesOf(outline)) {
    yield;
    const named = namedIn(leaf);
    if (!named || leaf.box.visibility !== outline.scope.visibility) continue;
    const above = listAbove(leaf);
    // What a label in a line before began ends with that line, unless it is the same again.
    const other = above !== null && above !== 'vitals' && above !== named.list && !leaf.title.inline;
    if (other || (above === named.list && hasRows(leaf))) continue;
    const part = boxesAround(leaf.box)[1] ?? outline.scope;
    if (!parts.has(part)) parts.set(part, parts.size);
    const key = `${parts.get(part)} ${named.label}`;
    found.set(key, [...(found.get(key) ?? []), named]);
  }
  return [...found.values()].flatMap((all) => {
    const [first] = all;
    return first && all.length > 1 ? [{ list: first.list, rows: all.map(({ row }) => row) }] : [];
  });
}
