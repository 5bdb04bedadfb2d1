/** Items of a record that a page lists in turn, notes and results among each other: each begins with a line of its name and day. */
import { hasWords } from './boxes';
import { findDays, onlyDay } from './dates';
import { core } from './grids';
import { measureOf } from './lists/measures';
import { isResultWord } from './lists/results';
import { hasDegree } from './person-name';
import { piecesOf } from './pieces';
import { cellsOf } from './row';
import { type Meaning, meaningOf, withoutDeed } from './section-names';
import type { Box } from './snapshot';

/** `head` the line; `about` every line that only speaks of what was written, the head among them; `text` what the head says of the whole item. */
export interface RecordItem {
  head: Box;
  about: Box[];
  text: string;
  meaning: Meaning;
}

const MAX_LINE = 130;
const filled = (box: Box): Box[] => box.nodes.filter((node): node is Box => node.kind === 'box' && node.chars > 0);
const SENTENCE = /(?:\S+\s+){6}\S*[a-z]{2}[.!?](?:\s|$)/;
/** A state stands alone or says by whom and when: "Complete blood count" is none. */
const STATE =
  /^(?:(?:not |un)?signed|draft|final|preliminary|pending|reviewed|completed?|addended)(?=$|\s*[^\s\p{L}]|\s+(?:by|on|at|for|and|result|report)\b)/iu;
const TIME = /^\d{1,2}:\d{2}/;

/** What the box is an item of such a record with; null for any other. */
export const recordItemOf = (box: Box): RecordItem | null => dayLed(box) ?? feedItem(box);

/** So many lines may stand above what was written, and say who wrote it. */
const MAX_HEADS = 3;
/** Who wrote an item may stand in a line of its own below its name. */
const MAX_BYLINE = 60;

const isShort = (line: Box): boolean => line.chars <= MAX_LINE && !piecesOf(line.nodes).some((piece) => SENTENCE.test(piece));

/** Whether another box of its kind stands beside it; of a long list no copy is made for each of its items. */
const hasTwin = (box: Box): boolean =>
  (box.parent?.nodes ?? []).some((other) => other !== box && other.kind === 'box' && other.chars > 0 && other.sign === box.sign);

/** An item of a list that is a feed: who wrote what, the text, and when, each a line of its own in any order, in several boxes of one kind. */
function feedItem(box: Box): RecordItem | null {
  if (box.tag !== 'li' && box.role !== 'listitem') return null;
  if (!box.block || !box.parent) return null;
  const inner = core(box);
  const lines = filled(inner);
  const written = lines.findIndex((line) => line.chars > 40 && piecesOf(line.nodes).some((piece) => SENTENCE.test(piece)));
  if (written < 1 || written > MAX_HEADS || hasWords(inner) || !hasTwin(box)) return null;
  const last = lines.at(-1);
  const about = [...lines.slice(0, written), ...(last && lines.length - 1 > written && isShort(last) ? [last] : [])];
  if (!about.every(isShort) || !about.some((line) => findDays(piecesOf(line.nodes).join(' ')).length > 0)) return null;
  for (const head of about.slice(0, written)) {
    const text = piecesOf(head.nodes).find((piece) => meaningOf(withoutDeed(piece), true).note !== null);
    if (text) return { head, about, text: withoutDeed(text), meaning: meaningOf(withoutDeed(text), true) };
  }
  return null;
}

/** An item whose first line is its day alone and whose second names it: "09:12 AM 21.Oct.2026", "Vitals by Ruth Acen". */
function underDay(head: Box, [next, writer]: Box[]): RecordItem | null {
  if (!next || head.chars > 60 || next.chars > MAX_LINE || onlyDay(piecesOf(head.nodes).join(' ')) === null) return null;
  const day = findDays(piecesOf(head.nodes).join(' '))[0];
  const name = withoutDeed(piecesOf(next.nodes)[0]?.replace(/\s+by\s+\p{Lu}.*$/u, '') ?? '');
  const meaning = meaningOf(name, true);
  if (!day || (!meaning.note && !meaning.list)) return null;
  const by = writer && hasDegree(piecesOf(writer.nodes).join(' ')) && writer.chars <= MAX_BYLINE ? [writer] : [];
  return { head: next, about: [head, next, ...by], text: meaning.note ? name : `${name} ${day.day}`, meaning };
}

const OF_PAGE =
  /\b(?:last (?:access(?:ed)?|view(?:ed)?|open(?:ed)?|visit(?:ed)?|changed?|login)|print(?:ed)?|generated|retrieved|refreshed)\b/i;
const MESSAGE =
  /^(?:(?:secure|portal|patient|text|direct|staff|internal|sent|received) )?(?:messages?|communications?|chats?|sms|e-?mails?)$/i;

/** The outermost box that holds nothing but this one. */
function wrapped(box: Box): Box {
  let outer = box;
  while (outer.parent && outer.parent.chars === box.chars && filled(outer.parent).length === 1) outer = outer.parent;
  return outer;
}

/** What an item says it is about, behind a label; what names somebody it goes to is a letter between people. */
function subjectIn(line: string[]): string | null {
  const subject = cellsOf(line).find(({ label }) => /^(?:subject|title|topic)$/i.test(label ?? ''))?.text;
  return subject && !line.some((piece) => /^to\s*:/i.test(piece)) ? subject : null;
}

/** An item that begins with a line of its name and its day. */
function dayLed(box: Box): RecordItem | null {
  const [head, ...rest] = filled(box);
  // Below the day, all the rest may stand in a part of its own.
  const [only] = rest;
  const apart = rest.length === 1 && only && head && onlyDay(piecesOf(head.nodes).join(' ')) !== null ? filled(core(only)) : rest;
  const body = apart.length > 1 && !hasWords(core(only ?? box)) ? apart : rest;
  const named = head && body.length > 1 ? underDay(head, body) : null;
  if (named && !hasWords(box) && box.block) return named;
  if (!head || body.length === 0 || hasWords(box) || !box.block || head.chars > MAX_LINE || head.tag === 'table' || head.field) return null;
  const item = wrapped(box);
  const beside = item.parent ? filled(item.parent) : [];
  if (!beside.some((other) => other !== item && other.tag === item.tag && filled(core(other))[0]?.sign === head.sign)) return null;
  const line = piecesOf(head.nodes).map(withoutDeed);
  const subject = subjectIn(line);
  const days = line.flatMap((piece) => findDays(piece).map(({ start, end }) => piece.slice(start, end)));
  const name =
    subject ??
    line.find(
      (piece) => /\p{L}{2}/u.test(piece) && onlyDay(piece) === null && !TIME.test(piece) && !hasDegree(piece) && !STATE.test(piece),
    );
  // When somebody last looked at the page is no day of what it shows.
  if (line.some((piece) => findDays(piece).length > 0 && OF_PAGE.test(piece))) return null;
  if (days.length !== 1 || !name || findDays(name).length > 0 || name.length > 80 || line.length < 2) return null;
  // What people write to each other is no note, whoever it is about.
  const message = line.find((piece) => MESSAGE.test(piece));
  if (message) return { head, about: [head], text: message, meaning: { ...meaningOf(''), list: 'none' } };
  const known = meaningOf(name, true);
  if (known.note || (known.list && known.list !== 'encounter'))
    return { head, about: [head], text: known.note ? name : `${name} ${days[0]}`, meaning: known };
  const pieces = piecesOf(body);
  const meaning = meaningOf('');
  if (pieces.some((piece) => SENTENCE.test(piece))) return { head, about: [head], text: name, meaning: { ...meaning, note: 'other' } };
  return pieces.some((piece) => measureOf(piece) !== null || isResultWord(piece))
    ? { head, about: [head], text: `${name} ${days[0]}`, meaning: { ...meaning, list: 'results' } }
    : null;
}
