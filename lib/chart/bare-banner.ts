/** The patient whom a page names without a birth date or a number that is called so: the name, and sex, age, day or number right behind it. */
import { inList, isOfOther, textOf } from './banner-anchors';
import { find, nameIn } from './banner-name';
import { hashNumber, numberBehind } from './banner-number';
import { type Banner, widen } from './banner-wider';
import { findDays } from './dates';
import { factsIn } from './patient-facts';
import { isInCards } from './people-cards';
import { parseName, sameName } from './person-name';
import { piecesOf } from './pieces';
import { isOfRelative } from './relatives';
import type { Work } from './slices';
import type { Box } from './snapshot';

/** A name with what stands behind it takes no more characters; so many pieces before and behind it are looked at. */
const MAX_BARE = 240;
const MAX_BEFORE = 3;
const MAX_BEHIND = 8;
/** What holds one of several, or leads elsewhere. */
const LISTED: ReadonlySet<string> = new Set(['table', 'tr', 'ul', 'ol', 'li', 'option', 'select', 'nav', 'footer', 'pre']);
/** A record number by itself, or behind a word that only such a number has. */
const NUMBER =
  /^(?:(?:file|chart|record|folder|card|OPD|IPD)(?:\s?(?:no|nr|number|#))?[.:]?\s+)?#?((?=(?:.*\d){4})[A-Z]{0,4}-?\d[A-Z\d-]{3,13})$/i;
const IS_PATIENT = /^(?:patient(?: name)?|pt)\s*:/i;
/** A telephone number, and the year of a copyright. */
const NO_NUMBER = /^(?:\d{3}[ -]\d{3}[ -]\d{4}|(?:19|20)\d\d)$/;

const numberIn = (pieces: readonly string[]): string | null => {
  const found = pieces.flatMap((piece) => {
    const number = piece.match(NUMBER)?.[1];
    return number && !NO_NUMBER.test(number) && findDays(number).length === 0 ? [number] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** What stands right above somebody who is not the patient of this page, or not yet. */
const OF_OTHERS =
  /\b(?:recent\w*|search\w*|found|results?|next|up|queue|waiting|schedul\w*|appointments?|upcoming|inbox|messages?|assigned|team|staff|users?|signed in|logged in|provider|physician|doctor|nurse|household|famil\w+|relatives?|spouse|husband|wife|partner|mother|father|parent|guardian|son|daughter|brother|sister|child\w*|contacts?|caregiver|kin|subscriber|insured|guarantor|policy\w*|donor|author)\b/i;
const MAX_CAPTION = 80;

/** Whether a caption closely above the part, or in it, says that it is of somebody else. */
function isCaptionedOther(box: Box, name: string): boolean {
  for (let up: Box | null = box; up && up.chars <= box.chars + MAX_CAPTION; up = up.parent) {
    const pieces = piecesOf(up.nodes);
    const at = pieces.findIndex((piece) => piece.includes(name));
    if (at > 0 && OF_OTHERS.test(pieces[at - 1] ?? '')) return true;
  }
  return false;
}

/** What a small part says of one person: two particulars at least, or a name that is called the patient's. */
function personIn(box: Box): Banner | null {
  const name = nameIn(box, null);
  if (name === null) return null;
  const pieces = piecesOf(box.nodes);
  const at = pieces.findIndex((piece) => piece.includes(name));
  if (at < 0 || at > MAX_BEFORE) return null;
  if (find(box, (inner) => inner !== box && LISTED.has(inner.tag) && textOf(inner).includes(name))) return null;
  const behind = pieces.slice(at, at + MAX_BEHIND);
  const text = behind.join(' | ');
  const facts = factsIn(text);
  const mrn = facts.mrn ?? numberBehind(name, text) ?? hashNumber(text) ?? numberIn(behind.slice(1));
  const { sex, age, birthDate } = facts;
  const said = [sex, age, birthDate, mrn].filter((one) => one !== null).length;
  const isPerson = said > 1 && (sex !== null || age !== null || birthDate !== null);
  if (!isPerson && !IS_PATIENT.test(`${pieces[at - 1]}:`) && !IS_PATIENT.test(pieces[at] ?? '')) return null;
  return { patient: { name: parseName(name), ...facts, mrn }, box };
}

/** The persons whom the parts of a small box name, innermost first; null for each who is not the patient. */
function personsIn(box: Box): (Banner | null)[] {
  if (box.field || box.chars < 4 || LISTED.has(box.tag)) return [];
  const inside = box.nodes.flatMap((node) => (node.kind === 'box' ? personsIn(node) : []));
  if (inside.length > 0) return inside;
  const person = personIn(box);
  if (!person) return [];
  return [
    isCaptionedOther(box, person.patient.name.text) || inList(box) || isOfOther(box) || isOfRelative(box) || isInCards(box) ? null : person,
  ];
}

/** The one person whom parts on screen name so, in the first of them; null where none does, or they name several. */
export function* bareBanner(root: Box): Work<Banner | null> {
  let only: Banner | null = null;
  const rest: Box[] = [root];
  for (let box = rest.pop(); box; box = rest.pop()) {
    if (box.visibility !== root.visibility || box.chars < 4 || LISTED.has(box.tag)) continue;
    if (box.chars > MAX_BARE) {
      yield;
      for (const node of box.nodes.toReversed()) if (node.kind === 'box') rest.push(node);
      continue;
    }
    for (const person of personsIn(box)) {
      if (!person) continue;
      if (only && !sameName(only.patient.name, person.patient.name)) return null;
      only ??= person;
    }
  }
  return only && widen(only);
}
