/**
 * Replaces text by letters and digits of the same shape: length, case, punctuation and white space stay, dates stay dates.
 * One scrambler serves a whole export, so that what was equal stays equal and a name is the same name in every frame.
 */
import { findDays } from './dates';
import { READER_WORDS } from './reader-words';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WORD = /\p{L}+/gu;
/** The words of an identifier too: `patientBannerName`. */
const PART = /\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{Lt}]+|\p{Lu}+(?!\p{Ll})/gu;
const DIGITS = /\d+/g;
const TRIES = 200;

export interface Scrambler {
  /** What a person reads: every word but the reader's own, every number, every date. */
  text(text: string): string;
  /** Names of the page's making (ids, classes, addresses): numbers, and those words that its text holds too. */
  name(text: string): string;
}

/** `people`: no word of these names is left as it is; `births` and `ages` (in years) are moved so that they go on fitting each other. */
export interface Known {
  people: Iterable<string>;
  births: Iterable<string>;
  ages: Iterable<number>;
}

/** What was made, in capitals where the word has them. */
function casedAs(word: string, made: string): string {
  const letters = [...made];
  return [...word].map((letter, i) => (letter === letter.toLowerCase() ? letters[i] : letters[i]?.toUpperCase())).join('');
}

/** Years by which dates are moved: far enough for all of them to be others, near enough to be of our time. */
const MOVES = [...Array(21).keys()].map((n) => n - 6).filter((by) => by !== 0);

/** `texts`: all that the pages say; `random`: 0 up to 1. */
export function scramblerOf(texts: Iterable<string>, { people, births, ages }: Known, random: () => number): Scrambler {
  const said = new Set<string>();
  const numbers = new Set<string>();
  const years = new Set<number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) said.add(word.toLowerCase());
    for (const [part] of text.matchAll(PART)) said.add(part.toLowerCase());
    for (const [run] of text.matchAll(DIGITS)) numbers.add(run);
    for (const { day } of findDays(text)) years.add(Number(day.slice(0, 4)));
  }
  const named = new Set([...people].flatMap((name) => [...name.toLowerCase().matchAll(WORD)].map(([word]) => word)));
  const isOurs = (word: string): boolean => READER_WORDS.has(word) && !(named.has(word) && word.length > 2);
  const pick = (n: number): number => Math.floor(random() * n);

  const words = new Map<string, string>();
  /** Capitals inside a word part it: none of its parts may be a word of the pages, either. */
  const isSaid = (made: string): boolean =>
    [...made.matchAll(PART)].some(([part]) => part.length > 2 && part.length < made.length && said.has(part.toLowerCase()));
  function cased(word: string): string {
    const key = word.toLowerCase();
    const known = words.get(key);
    if (known !== undefined) return casedAs(word, known);
    let made = key;
    for (let n = 0; n < TRIES; n++) {
      made = [...key].map(() => String.fromCharCode(97 + pick(26))).join('');
      if (!said.has(made) && !READER_WORDS.has(made) && !isSaid(casedAs(word, made))) break;
    }
    words.set(key, made);
    return casedAs(word, made);
  }

  const runs = new Map<string, string>();
  const taken = new Set<string>();
  /** Zeros in front are shape: `075` and `75` are one number. */
  function numberFor(run: string): string {
    const [zeros] = run.match(/^0+(?=\d)/) ?? [''];
    return zeros + wholeFor(run.slice(zeros.length));
  }
  function wholeFor(run: string): string {
    const known = runs.get(run);
    if (known !== undefined) return known;
    let made = run;
    for (let n = 0; n < TRIES; n++) {
      made = [...run].map((_, i) => String(i === 0 ? 1 + pick(9) : pick(10))).join('');
      if (made !== run && !taken.has(made) && !(run.length > 2 && numbers.has(made))) break;
    }
    taken.add(made);
    runs.set(run, made);
    return made;
  }

  const older = 1 + pick(5);
  for (const age of ages) {
    runs.set(String(age), String(age + older));
    taken.add(String(age + older));
  }
  // A year of two digits may be printed without its century.
  const born = new Set([...births].map((day) => day.slice(2)));

  const turn = { month: 1 + pick(8), late: 1 + pick(2), day: 1 + pick(8), tens: 1 + pick(18) };
  const moves = MOVES.map((by) => ({ by, at: random() })).sort((a, b) => a.at - b.at);
  const moved = moves.find(({ by }) => ![...years].some((year) => years.has(year + by) || years.has(year + by - older)))?.by ?? 14;
  const monthFor = (month: number): number => (month < 10 ? ((month - 1 + turn.month) % 9) + 1 : ((month - 10 + turn.late) % 3) + 10);
  const dayFor = (day: number): number => (day < 10 ? ((day - 1 + turn.day) % 9) + 1 : ((day - 10 + turn.tens) % 19) + 10);

  /** The same date style with another day in it. */
  function dateFor(text: string, day: string): string {
    const [shown, month, date] = day.split('-').map(Number) as [number, number, number];
    const year = shown + moved - (born.has(day.slice(2)) ? older : 0);
    if (/^\d{8}$/.test(text)) return digits(year, 4) + digits(monthFor(month), 2) + digits(dayFor(date), 2);
    const parts = [...text.matchAll(/\d+/g)].map(([run]) => run);
    const inWords = /[a-z]{3}/i.test(text.replace(/\d(?:st|nd|rd|th)\b/gi, ''));
    const yearAt = (parts[0]?.length ?? 0) === 4 ? 0 : parts.length - 1;
    const rest = [0, 1, 2].filter((i) => i !== yearAt && i < parts.length);
    const monthFirst = Number(parts[rest[0] ?? 0]) === month && Number(parts[rest[1] ?? 0]) === date;
    const monthAt = inWords ? -1 : rest[yearAt === 0 || monthFirst ? 0 : 1];
    let at = -1;
    return text.replace(/\d+|[a-z]{3,}/gi, (token) => {
      if (!/\d/.test(token)) return /^(?:st|nd|rd|th)$/i.test(token) ? token : monthName(token, monthFor(month));
      at += 1;
      return digits(at === yearAt ? year : at === monthAt ? monthFor(month) : dayFor(date), token.length);
    });
  }

  const plain = (text: string): string =>
    text.replace(/\p{L}+|\d+/gu, (token) => (/\d/.test(token) ? numberFor(token) : isOurs(token.toLowerCase()) ? token : cased(token)));

  return {
    text(text) {
      let at = 0;
      let made = '';
      for (const { start, end, day } of findDays(text)) {
        made += plain(text.slice(at, start)) + dateFor(text.slice(start, end), day);
        at = end;
      }
      return made + plain(text.slice(at));
    },
    name: (text) =>
      text
        .replace(PART, (word) => (said.has(word.toLowerCase()) && !isOurs(word.toLowerCase()) ? cased(word) : word))
        .replace(WORD, (word) => (said.has(word.toLowerCase()) && !isOurs(word.toLowerCase()) ? cased(word) : word))
        .replace(DIGITS, numberFor),
  };
}

const digits = (n: number, width: number): string => String(n).padStart(width, '0').slice(-width);

/** Another month's name, as long or as short as the one that stands there, in its case. */
function monthName(token: string, month: number): string {
  const whole = MONTHS[month - 1] ?? '';
  const name = MONTHS.includes(token.toLowerCase()) && token.length > 3 ? whole : whole.slice(0, 3);
  return token === token.toUpperCase() ? name.toUpperCase() : /^[A-Z]/.test(token) ? name[0]?.toUpperCase() + name.slice(1) : name;
}
