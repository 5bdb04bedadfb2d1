/** Lines that begin with a heading, or are one, though they are set as text. */
import { isFilled } from './boxes';
import { lineText } from './dom-text';
import { isEncounterLabel } from './encounter';
import { BOLD_TAG, inRow, ruleOf, TITLE_WORDS, titleAt } from './headings';
import { has } from './layout-tables';
import { current, open, pushLeaf, type State } from './open-title';
import { isNarrative, meaningOf } from './section-names';
import type { Box, Run } from './snapshot';
import { isInNote, type Title } from './title';

/** A line whose first words are bold and name a section opens it: "<b>HPI:</b> …". */
function openInline(state: State, box: Box, line: (Box | Run)[]): void {
  const start = line.find((node) => (node.kind === 'box' ? node.chars > 0 : node.text.trim() !== ''));
  if (start?.kind !== 'box' || start.block || start.field || start.chars > 60) return;
  const text = lineText(start.nodes);
  // The parts of a note may be named by words that only their colon sets apart.
  const above = current(state);
  const named = (above.meaning.note !== null || above.inline) && /:\s*$/.test(text) && isNarrative(meaningOf(text).section);
  if (!BOLD_TAG.test(start.tag) && !TITLE_WORDS.test(start.words) && !named) return;
  // "Allergies: …", "Visit date: …": a label of the visit is none of the list that the line above began with.
  const ruling = current(state);
  if (ruling.inline && ruling.meaning.list !== null && !isInNote(ruling) && ruling.box?.sign === start.sign && isEncounterLabel(text))
    state.stack.pop();
  const meaning = meaningOf(text);
  if (!meaning.section || start.tag === 'a' || start.tag === 'button') return;
  if (current(state).meaning.list && !isNarrative(meaning.section)) return;
  if (inRow(start, current(state).scope)) return;
  const whole = line.length === box.nodes.length;
  const scope = whole && box.parent ? box.parent : box;
  open(state, { text: text.replace(/\s*:\s*$/, ''), box: start, scope, head: null, level: 8, meaning, inline: true });
}

/** A line that is the bold name of a list and no more than a way to change it beside that heads what follows: "<b>Problems:</b> <a>New</a>". */
function openNamed(state: State, box: Box, line: (Box | Run)[], chars: number): boolean {
  const start = line.find((node) => (node.kind === 'box' ? node.chars > 0 : node.text.trim() !== ''));
  if (start?.kind !== 'box' || start.field || start.chars > 60 || chars - start.chars > MAX_BESIDE) return false;
  if (box.nodes.some((node) => node.kind === 'box' && node.chars > 0 && !line.includes(node))) return false;
  if (!BOLD_TAG.test(start.tag) && !TITLE_WORDS.test(start.words)) return false;
  const text = lineText(start.nodes);
  const rest = line.filter((node) => node !== start && isFilled(node));
  const meaning = meaningOf(text, true);
  if (rest.length === 0 || !meaning.list || meaning.list === 'encounter' || meaning.list === 'demographics') return false;
  if (!rest.every((node) => node.kind === 'box' && /^(?:a|button)$/.test(node.tag)) || inRow(start, current(state).scope)) return false;
  open(state, { text: text.replace(/\s*:\s*$/, ''), box: start, ...ruleOf(box), level: 8, meaning, inline: false });
  return true;
}

const MAX_BESIDE = 30;

/** Puts a line into the outline: as a heading, as a heading with the words behind it, or as content. */
export function flushLine(state: State, box: Box, line: (Box | Run)[]): void {
  const chars = line.reduce((sum, node) => sum + (node.kind === 'run' ? node.text.trim().length : node.chars), 0);
  if (chars === 0 || openNamed(state, box, line, chars)) return;
  openInline(state, box, line);
  pushLeaf(state, 'line', box, line);
}

/** Whether a part of a line holds the ends of lines: old pages set whole paragraphs in one font. */
export const hasBreak = (box: Box): boolean =>
  box.chars > 0 &&
  has(box, ({ tag }) => tag === 'br') &&
  (box.parent?.nodes ?? []).every((node) => (node.kind === 'run' ? node.text.trim() === '' : node.chars === 0 || node.sign === box.sign));

/** A bold or linked inline box that is a whole line and names a part of the chart is visited as a heading. */
export function isInlineTitle(node: Box, at: number, line: (Box | Run)[], state: State): boolean {
  if (node.chars === 0 || node.chars > 90) return false;
  const started = line.some((other) => (other.kind === 'run' ? other.text.trim() !== '' : other.chars > 0));
  if (started) return false;
  const siblings = node.parent?.nodes ?? [];
  let next: Box | Run | undefined;
  for (let i = at + 1; i < siblings.length && !next; i++) {
    const other = siblings[i] as Box | Run;
    if (other.kind === 'run' ? other.text.trim() !== '' : other.chars > 0 || other.tag === 'br') next = other;
  }
  const alone = !next || (next.kind === 'box' && (next.block || next.tag === 'br' || next.blocks > 0));
  return alone && holdsTitle(node, current(state));
}

/** Whether an inline box is a heading, or wraps nothing but one. */
function holdsTitle(box: Box, ruling: Title): boolean {
  if (titleAt(box, ruling) !== null) return true;
  const inner = box.nodes.find((node): node is Box => node.kind === 'box' && node.chars === box.chars);
  return inner !== undefined && !inner.block && holdsTitle(inner, ruling);
}
