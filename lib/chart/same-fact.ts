/** Whether a fact of the EHR's record is one that the page shows: the two print the same thing differently. */
import type { FrameReport } from './chart';
import { LIST_NAMES } from './facts';
import { sameMeasure } from './quantity';
import { sameDrug } from './same-drug';

type Rows = Pick<FrameReport, (typeof LIST_NAMES)[number]>;

const SMALL = new Set([
  'a',
  'an',
  'the',
  'of',
  'in',
  'on',
  'to',
  'and',
  'or',
  'with',
  'by',
  'for',
  'due',
  'nos',
  'unspecified',
  'disorder',
  'finding',
  'situation',
  'procedure',
  'substance',
]);
const ROMAN: Record<string, string> = { ii: '2', iii: '3', iv: '4' };

const wordsOf = (text: string, without: ReadonlySet<string>): string[] => [
  ...new Set(
    text
      .normalize('NFKD')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .map((word) => ROMAN[word] ?? (word.length > 3 ? word.replace(/(?<![su])s$/, '') : word))
      .filter((word) => word !== '' && !without.has(word)),
  ),
];

/** The words that carry a name, in one order, without endings of the plural; all its words where none of them carries anything. */
function keyOf(text: string, without: ReadonlySet<string> = SMALL): string {
  const words = wordsOf(text, without);
  return (words.length > 0 ? words : wordsOf(text, new Set())).sort().join(' ');
}

const plus = (...words: string[]): ReadonlySet<string> => new Set([...SMALL, ...words]);
const OF_ALLERGY = plus('allergy', 'allergie', 'allergic', 'intolerance', 'drug', 'product', 'adverse', 'reaction');
const OF_VACCINE = plus('vaccine', 'vaccination', 'immunization', 'injection', 'dose');

/** Whether a word of one is, or is part of, a word of the other. */
const shareWord = (a: string, b: string, least: number): boolean =>
  wordsOf(a, SMALL).some((x) => wordsOf(b, SMALL).some((y) => Math.min(x.length, y.length) >= least && (x.includes(y) || y.includes(x))));

/** Days of the page and of the record: zones apart, the same event can be written a day off. One that is not given fits any. */
const near = (a: string | null, b: string | null): boolean =>
  a === null || b === null || Math.abs(Date.parse(a) - Date.parse(b)) <= 86_400_000;
const sameDay = (a: string | null, b: string | null): boolean => a !== null && b !== null && near(a, b);
const sameText = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.toLowerCase().trim() === b.toLowerCase().trim();

/** A LOINC name up to where it says how and in what it was measured: "Potassium [Moles/volume] in Serum or Plasma". */
const test = (name: string): string => name.replace(/\s*[[/(].*$|\s+in (?:serum|plasma|blood|urine|ser|plas|capillary)\b.*$/i, '') || name;

const VITALS: [kind: string, name: RegExp][] = [
  ['systolic', /\bsys/i],
  ['diastolic', /\bdias/i],
  ['pressure', /\bbp\b|blood pressure/i],
  ['pulse', /\bhr\b|heart|pulse(?! ox)/i],
  ['respiration', /\brr\b|\bresp/i],
  ['temperature', /\btemp|^t$/i],
  ['saturation', /sp[o0][2₂]|sa[o0]2|\bo2\b|oxygen|pulse ox/i],
  ['bmi', /\bbmi\b|body mass/i],
  ['head', /head/i],
  ['weight', /\bw(?:eigh)?t\b/i],
  ['height', /\bh(?:eigh)?t\b|stature/i],
  ['pain', /\bpain/i],
];
/** What a vital sign's name means; the name itself where it is none of the usual. Both halves of a pressure in one name are the pressure. */
export const vitalKind = (name: string): string =>
  /sys.*dias/i.test(name) ? 'pressure' : (VITALS.find(([, words]) => words.test(name))?.[0] ?? keyOf(name));

type Key = typeof keyOf;
type Same<L extends keyof Rows> = (shown: Rows[L][number], recorded: Rows[L][number], key: Key) => boolean;

const SAME: { [L in keyof Rows]: Same<L> } = {
  problems: (a, b, key) => sameText(a.code, b.code) || key(a.text) === key(b.text),
  medications: sameDrug,
  allergies: (a, b, key) => key(a.substance, OF_ALLERGY) === key(b.substance, OF_ALLERGY),
  results: (a, b, key) =>
    near(a.date, b.date) &&
    (key(test(a.name)) === key(test(b.name)) ||
      (sameDay(a.date, b.date) && /\d/.test(a.value) && shareWord(test(a.name), test(b.name), 3))) &&
    sameMeasure(a, b),
  vitals: (a, b) => near(a.date, b.date) && vitalKind(a.name) === vitalKind(b.name) && sameMeasure(a, b),
  orders: (a, b, key) => key(a.text) === key(b.text) && near(a.date, b.date),
  procedures: (a, b, key) => (sameText(a.code, b.code) || key(a.text) === key(b.text)) && near(a.date, b.date),
  immunizations: (a, b, key) =>
    near(a.date, b.date) &&
    (key(a.vaccine, OF_VACCINE) === key(b.vaccine, OF_VACCINE) || (sameDay(a.date, b.date) && shareWord(a.vaccine, b.vaccine, 4))),
  codes: (a, b) => a.code === b.code && (a.modifiers.length === 0 || a.modifiers.toSorted().join() === b.modifiers.toSorted().join()),
  coverages: (a, b, key) => sameText(a.memberId, b.memberId) || key(a.payer) === key(b.payer),
};

/** How a list tells that a row on the page (first) and a row of the record are the same fact. Made anew for each joining: it remembers names. */
export function sameIn<L extends keyof Rows>(list: L): (shown: Rows[L][number], recorded: Rows[L][number]) => boolean {
  const keys = new Map<string, string>();
  const same = SAME[list] as Same<L>;
  const key: Key = (text, without) => {
    const known = keys.get(text);
    if (known !== undefined) return known;
    const made = keyOf(text, without);
    keys.set(text, made);
    return made;
  };
  return (shown, recorded) => same(shown, recorded, key);
}
