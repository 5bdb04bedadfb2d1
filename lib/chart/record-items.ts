/** Items of a record that a page lists in turn, notes and results among each other: each begins with a line of its name and day. */
import { findDays, onlyDay } from './dates';
import { measureOf } from './lists/measures';
import { isResultWord } from './lists/results';
import { hasDegree } from './person-name';
import { piecesOf } from './pieces';
import { type Meaning, meaningOf } from './section-names';
import type { Box } from './snapshot';

/** `head` the line; `text` what it says of the whole item as a heading does. */
export interface RecordItem {
  head: Box;
  text: string;
  meaning: Meaning;
}

const MAX_LINE = 130;
const filled = (box: Box): Box[] => box.nodes.filter((node): node is Box => node.kind === 'box' && node.chars > 0);
const hasWords = (box: Box): boolean => box.nodes.some((node) => node.kind === 'run' && node.text.trim() !== '');
const SENTENCE = /(?:\S+\s+){6}\S*[a-z]{2}[.!?](?:\s|$)/;
const STATE = /^(?:(?:not |un)?signed|draft|final|preliminary|pending|reviewed|completed?|addended)\b/i;

/** What the box is an item of such a record with; null for any other. */
export function recordItemOf(box: Box): RecordItem | null {
  const [head, ...body] = filled(box);
  if (!head || body.length === 0 || hasWords(box) || !box.block || head.chars > MAX_LINE || head.tag === 'table' || head.field) return null;
  const beside = box.parent ? filled(box.parent) : [];
  if (!beside.some((other) => other !== box && other.tag === box.tag && filled(other)[0]?.sign === head.sign)) return null;
  const line = piecesOf(head.nodes);
  const days = line.flatMap((piece) => findDays(piece).map(({ start, end }) => piece.slice(start, end)));
  const name = line.find((piece) => /\p{L}{2}/u.test(piece) && onlyDay(piece) === null && !hasDegree(piece) && !STATE.test(piece));
  if (days.length !== 1 || !name || findDays(name).length > 0 || name.length > 80 || line.length < 2) return null;
  const known = meaningOf(name, true);
  if (known.note || (known.list && known.list !== 'encounter'))
    return { head, text: known.note ? name : `${name} ${days[0]}`, meaning: known };
  const pieces = piecesOf(body);
  const meaning = meaningOf('');
  if (pieces.some((piece) => SENTENCE.test(piece))) return { head, text: name, meaning: { ...meaning, note: 'other' } };
  return pieces.some((piece) => measureOf(piece) !== null || isResultWord(piece))
    ? { head, text: `${name} ${days[0]}`, meaning: { ...meaning, list: 'results' } }
    : null;
}
