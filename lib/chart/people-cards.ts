/** Cards of several people side by side, as boards of wards and waiting rooms have them: which of them is open they do not say. */
import { nameIn } from './banner-name';
import type { Patient } from './chart';
import { ANCHORS, SURE_ANCHORS } from './patient-facts';
import { parseName, sameName } from './person-name';
import { piecesOf } from './pieces';
import type { Box } from './snapshot';

/** A card of a board says no more of one person. */
const MAX_CARD = 500;
/** A name and a birth date, a number or an age take as many characters. */
const MIN_CARD = 10;
/** So many of the parts alike are looked at until two name different people. */
const MAX_LOOKED = 12;

/** Behind so many words a card names whom it is of. */
const MAX_BEFORE = 2;

/** Whom a card tells of, at which of its words it does so, and what of them it gives: birth date, number, age. */
interface Person {
  name: Patient['name'];
  at: number;
  kinds: RegExp[];
  /** Whether it does so by what only a person has: a birth date, a record number, or a number and an age by themselves. */
  surely: boolean;
}

/** The patient's insurances, side by side, each name whom they insure. */
const OF_INSURANCE = /\b(?:subscribers?|policy|policies|insur\w+|payers?|payors?|coverages?|plan|group|members?|guarantors?)\b/i;
const NUMBER = /^[A-Z]{0,4}-?\d[A-Z0-9-]{3,14}$/;
const AGE = /^\d{1,3}\s?(?:y\/?o?|yrs?|years?)(?: old)?$/i;

const persons = new WeakMap<Box, Person | null>();
function personOf(card: Box): Person | null {
  const before = persons.get(card);
  if (before !== undefined) return before;
  const found = readPerson(card);
  persons.set(card, found);
  return found;
}
function readPerson(card: Box): Person | null {
  const pieces = piecesOf(card.nodes);
  const text = pieces.join(' | ');
  if (OF_INSURANCE.test(text)) return null;
  const kinds = ANCHORS.filter((anchor) => anchor.test(text));
  const name = kinds.length > 0 ? nameIn(card, null) : null;
  const at = name === null ? -1 : pieces.findIndex((piece) => piece.includes(name));
  if (name === null || at < 0 || at > MAX_BEFORE) return null;
  const labelled = kinds.some((kind) => SURE_ANCHORS.has(kind));
  const bare = pieces.some((piece) => AGE.test(piece)) && pieces.some((piece) => NUMBER.test(piece));
  return { name: parseName(name), at, kinds, surely: labelled || bare };
}

/** Panels of a page may be of one class and each hold a name: cards of people give the same of each, in the same order. */
const isAnother = (one: Person, other: Person): boolean =>
  !sameName(one.name, other.name) && one.at === other.at && one.kinds.some((kind) => other.kinds.includes(kind));

const cardsLike = (box: Box): Box[] =>
  (box.parent?.nodes ?? []).filter(
    (node): node is Box => node.kind === 'box' && node.sign === box.sign && node.chars > 0 && node.chars <= MAX_CARD,
  );

/** What was found of the parts of one kind in a box: asked once for all of them. */
function once(known: WeakMap<Box, Map<string, boolean>>, { parent, sign }: Box, ask: () => boolean): boolean {
  if (!parent) return false;
  const kinds = known.get(parent) ?? new Map<string, boolean>();
  known.set(parent, kinds);
  const found = kinds.get(sign) ?? ask();
  kinds.set(sign, found);
  return found;
}

const ofPeople = new WeakMap<Box, Map<string, boolean>>();
/** Whether a part is a card of which others alike, beside it, tell of other people. Parts that nothing marks as alike are so from three on. */
const isCard = (box: Box): boolean =>
  box.chars >= MIN_CARD &&
  box.chars <= MAX_CARD &&
  once(ofPeople, box, () => {
    const alike = cardsLike(box);
    const [first, ...more] = (alike.length > 1 ? alike.slice(0, MAX_LOOKED) : []).map(personOf).filter((person) => person !== null);
    const others = first ? more.filter((person) => isAnother(first, person)) : [];
    return others.length >= (box.sign.length > box.tag.length + 1 ? 1 : 2);
  });

/** Whether a part lies in one of several people's cards. */
export function isInCards(box: Box): boolean {
  for (let up: Box | null = box; up && up.chars <= MAX_CARD; up = up.parent) if (isCard(up)) return true;
  return false;
}

/** Whether a part is the card of somebody else than the one whose name is given. */
export function isCardOfOther(box: Box, who: Patient['name']): boolean {
  const person = isCard(box) ? personOf(box) : null;
  return person !== null && !sameName(person.name, who);
}

/** Tells of a part whether it is the card of somebody else, on a board that has one of the patient's, too; of anybody where a page names no patient. */
export function cardsOfOthers(patient: Patient | null): (box: Box) => boolean {
  const withOwn = new WeakMap<Box, Map<string, boolean>>();
  const isOwn = (card: Box): boolean => {
    const person = personOf(card);
    return person !== null && patient !== null && sameName(person.name, patient.name);
  };
  return (box) => {
    const person = isCard(box) ? personOf(box) : null;
    if (person === null || isOwn(box)) return false;
    return person.surely || once(withOwn, box, () => cardsLike(box).some(isOwn));
  };
}
