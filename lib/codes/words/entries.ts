/** Reads our word lists: lines of what people type, what titles call it, and the codes it means by itself. */
import { ABBREVIATIONS } from './abbreviations';
import { BLOOD_AND_CANCER } from './blood-cancer';
import { BONES } from './bones';
import { CARDIOLOGY } from './cardiology';
import { CHILDREN } from './children';
import { DIGESTIVE } from './digestive';
import { DRUGS } from './drugs';
import { ENDOCRINE } from './endocrine';
import { ENT } from './ent';
import { EYE } from './eye';
import { INFECTION } from './infection';
import { INJURY } from './injury';
import { KIDNEY_AND_UROLOGY } from './kidney-urology';
import { MIND } from './mind';
import { MODIFIERS } from './modifiers';
import { NEUROLOGY } from './neurology';
import { OLD_TERMS } from './old-terms';
import { PROCEDURES } from './procedures';
import { RESPIRATORY } from './respiratory';
import { SITES } from './sites';
import { SKIN } from './skin';
import { SUPPLIES } from './supplies';
import { VISITS } from './visits';
import { WOMEN } from './women';

/**
 * One line of a list, `typed, typed | meaning; meaning | code; code`. `typed`: lower case, words parted by one blank,
 * punctuation read as a blank (`w/o` is `w o`). `meanings`: in words of titles and books, searched beside what was typed.
 * `codes`: what it means when it is all that is typed, the commonest first; may be missing.
 */
export interface Entry {
  typed: string[];
  meanings: string[];
  codes: string[];
}

/** Words for the search of diagnoses, supplies and procedures alike. */
const LISTS = [
  ABBREVIATIONS,
  MODIFIERS,
  SITES,
  CARDIOLOGY,
  RESPIRATORY,
  ENT,
  EYE,
  ENDOCRINE,
  BLOOD_AND_CANCER,
  INFECTION,
  DIGESTIVE,
  KIDNEY_AND_UROLOGY,
  WOMEN,
  CHILDREN,
  NEUROLOGY,
  MIND,
  BONES,
  SKIN,
  INJURY,
  DRUGS,
  VISITS,
  SUPPLIES,
  PROCEDURES,
  OLD_TERMS,
];

const parts = (cell: string | undefined, between: string): string[] => (cell ? cell.split(between) : []);

/** Every line of every list, as written. */
export const wordLines = (): string[] => LISTS.flatMap((list) => list.trim().split('\n'));

/** What stands before the first bar of a line. */
export const formsOf = (line: string): string[] => line.slice(0, line.indexOf(' | ')).split(', ');

/** Reads one line. */
export function wordEntry(line: string): Entry {
  const [typed, meanings, codes] = line.split(' | ');
  return { typed: parts(typed, ', '), meanings: parts(meanings, '; '), codes: parts(codes, '; ') };
}

/** Every line of every list, read. */
export const wordEntries = (): Entry[] => wordLines().map(wordEntry);
