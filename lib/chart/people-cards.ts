/** Cards of several people side by side, as boards of wards and waiting rooms have them: which of them is open they do not say. */
import { nameIn } from './banner-name';
import type { Patient } from './chart';
import { ANCHORS } from './patient-facts';
import { parseName, sameName } from './person-name';
import { piecesOf } from './pieces';
import type { Box } from './snapshot';

/** A card of a board says no more of one person. */
const MAX_CARD = 500;
/** So many of the parts alike are looked at until two name different people. */
const MAX_LOOKED = 12;

/** Behind so many words a card names whom it is of. */
const MAX_BEFORE = 2;

/** Whom a card tells of, at which of its words it does so, and what of them it gives: birth date, number, age. */
interface Person {
  name: Patient['name'];
  at: number;
  kinds: RegExp[];
}

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
  const kinds = ANCHORS.filter((anchor) => anchor.test(pieces.join(' | ')));
  const name = kinds.length > 0 ? nameIn(card, null) : null;
  const at = name === null ? -1 : pieces.findIndex((piece) => piece.includes(name));
  return name !== null && at >= 0 && at <= MAX_BEFORE ? { name: parseName(name), at, kinds } : null;
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
/** Whether a part is a card of which others alike, beside it, tell of other people. */
const isCard = (box: Box): boolean =>
  box.sign.length > box.tag.length + 1 &&
  once(ofPeople, box, () => {
    const [first, ...more] = cardsLike(box)
      .slice(0, MAX_LOOKED)
      .map(personOf)
      .filter((person) => person !== null);
    return first !== undefined && more.some((person) => isAnother(first, person));
  });

/** Whether a part lies in one of several people's cards. */
export function isInCards(box: Box): boolean {
  for (let up: Box | null = box; up && up.chars <= MAX_CARD; up = up.parent) if (isCard(up)) return true;
  return false;
}

/** Tells of a part whether it is the card of somebody else, on a board that has one of the patient's, too. */
export function cardsOfOthers(patient: Patient): (box: Box) => boolean {
  const withOwn = new WeakMap<Box, Map<string, boolean>>();
  const isOwn = (card: Box): boolean => {
    const person = personOf(card);
    return person !== null && sameName(person.name, patient.name);
  };
  return (box) =>
    box.chars <= MAX_CARD && isCard(box) && personOf(box) !== null && !isOwn(box) && once(withOwn, box, () => cardsLike(box).some(isOwn));
}
