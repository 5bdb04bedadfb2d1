/** Names of people as banners print them: "Last, First M." and "First M. Last". */
import type { Patient } from './chart';

type Name = Patient['name'];

const SUFFIX = /^(?:jr|sr|ii|iii|iv|md|do|phd|np|pa|rn)\.?$/i;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|rev)\.?$/i;
/** Particles that belong to the family name that follows them. */
const PARTICLE = /^(?:de|da|del|della|der|di|dos|du|la|le|van|von|bin|ibn|al|el|st\.?|san|santa|ter|ten)$/i;
const WORD = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$|^\p{L}\.?$/u;
/** Names of one word, in writing that puts no space between family and given. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]{2,8}$/u;

/** Words that stand in headings and banners but never in a person's name. */
const NOT_A_NAME =
  /\b(?:hospital|clinic|health|healthcare|medical|center|centre|chart|patients?|summary|encounter|visit|dashboard|records?|admin|practice|ehr|emr|demo|home|calendar|messages?|office|department|dept|inpatient|outpatient|emergency|ambulatory|active|inactive|allerg\w*|medications?|problems?|female|male|unknown|insurance|plan|medicare|medicaid|date|birth|age|sex|mrn|prn|acc|acct|account|number|appt|dob|today|open|new|edit|view|print|search|menu|logout|login|help|settings|note|notes|progress|history|vitals?|results?|labs?|orders?|billing|care|team|primary|provider|attending|physician|phone|address|status|full|code|years?|room|bed|unit|ward|none|known|select|current|past|future|details?|info\w*|client|clients|id|number|member|medicine|surgery|cardiology|pediatrics|oncology|neurology|dermatology|orthop\w+|radiology|psychiatry|psychology|nursing|session|type|reason|class|location|language|guardian|contact|family|last|first|next|previous|welcome|hello|demonstration|test results?|sign|signature|service|services|group|system|systems|screening|therapy|score|scores|measure|tools?|version|user|account|right|left|upper|lower|overview|profile|documents?|appointments?|blood|pressure|weight|height|general|follow|discharge|admission|report|signed|draft)\b/i;

/** Drops titles, suffixes, nicknames in quotes or brackets, and pronouns. */
const bare = (text: string): string =>
  text
    .replace(/\((?:[^()]*)\)|["“][^"”]*["”]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:|·-]+$/, '')
    .trim();

/** Splits a name into family and given parts; null parts where one word is all there is. `text` stays as printed. */
export function parseName(text: string): Name {
  const printed = text.replace(/\s+/g, ' ').trim();
  const clean = bare(printed);
  const comma = clean.indexOf(',');
  if (comma > 0 && !SUFFIX.test(clean.slice(comma + 1).trim())) {
    return {
      family: clean.slice(0, comma).trim(),
      given:
        clean
          .slice(comma + 1)
          .replace(/,/g, ' ')
          .split(/\s+/)
          .filter((word) => word !== '' && !SUFFIX.test(word) && !TITLE.test(word))
          .join(' ') || null,
      text: printed,
    };
  }
  const words = clean
    .replace(/,/g, ' ')
    .split(/\s+/)
    .filter((word) => !TITLE.test(word) && !SUFFIX.test(word));
  if (words.length < 2) return { family: words[0] ?? null, given: null, text: printed };
  const capitals = words.findIndex((word) => !CAPITALS.test(word));
  // Where families are written in capitals, they may come first: "OKAFOR Grace".
  if (capitals > 0) return { family: words.slice(0, capitals).join(' '), given: words.slice(capitals).join(' '), text: printed };
  let split = words.length - 1;
  while (split > 1 && PARTICLE.test(words[split - 1] ?? '')) split -= 1;
  return { family: words.slice(split).join(' '), given: words.slice(0, split).join(' '), text: printed };
}

const CAPITALS = /^\p{Lu}[\p{Lu}'’-]{2,}$/u;

/** "Add Language", "Start Visit": what a page offers to do. */
const ACTION =
  /^(?:add|edit|change|create|delete|enter|export|finish|invite|manage|move|remove|save|see|send|show|start|switch|upload|end)\s/i;

/** Whether the text, whole, has the shape of one person's name and holds no word that names never hold. */
export function looksLikeName(text: string): boolean {
  const clean = bare(text);
  if (UNSPACED.test(clean)) return true;
  if (ACTION.test(clean)) return false;
  if (clean.length < 4 || clean.length > 60 || /[\d:/@#=<>]/.test(clean) || NOT_A_NAME.test(clean)) return false;
  const words = clean
    .replace(/,/g, ' ')
    .split(/\s+/)
    .filter((word) => !TITLE.test(word));
  if (words.length < 2 || words.length > 6 || (clean.match(/,/g)?.length ?? 0) > 2) return false;
  const real = words.filter((word) => !SUFFIX.test(word));
  return (
    real.length >= 2 && real.every((word) => WORD.test(word) || PARTICLE.test(word)) && real.filter((word) => word.length > 1).length >= 2
  );
}

/** Whether it ends in a clinician's degree: "Priya Raman MD". */
export const hasDegree = (text: string): boolean =>
  /(?:^|[\s,])(?:M\.?D|D\.?O|D\.?P\.?M|N\.?P|P\.?A(?:-C)?|R\.?N|APRN|CRNA|CNM|CPNP(?:-\w+)?|ACNP|AGNP|AGACNP|PMHNP|CNS|LPN|LVN|LMFT|LPC|LMHC|LICSW|MSW|PharmD|RPh|DPT|PT|OTR|SLP|RD|MBChB|MB ?BS|BM|FRCS|FRCP|MRCP|FNP(?:-\w+)?|ARNP|DNP|Ph\.?D|Psy\.?D|LCSW|DDS|DMD|OD|MBBS|FACC|FACS)\.?\s*$/.test(
    text.trim(),
  );

const letters = (text: string | null): string[] =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !SUFFIX.test(word) && !TITLE.test(word));

/** The name folded for comparing: family words, then the first given word. Equal for both orders and any middle name. */
export function nameKey(name: Name): string {
  const family = letters(name.family).join(' ');
  return `${family}|${letters(name.given)[0] ?? ''}`;
}

const compatible = (a: string[], b: string[]): boolean => {
  const [x, y] = [a[0] ?? '', b[0] ?? ''];
  return x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
};

/**
 * Whether two printed names can be one person's: same family and first given name, whatever the order, case, accents,
 * punctuation, middle names. An initial fits the name it begins.
 */
export function sameName(a: Name, b: Name): boolean {
  const [familyA, givenA, familyB, givenB] = [letters(a.family), letters(a.given), letters(b.family), letters(b.given)];
  if (familyA.length === 0 || familyB.length === 0) return false;
  if (familyA.join(' ') === familyB.join(' ') && (givenA.length === 0 || givenB.length === 0)) return givenA.length === givenB.length;
  if (familyA.join(' ') === familyB.join(' ')) return compatible(givenA, givenB);
  // Double family names split differently by the two orders: the words agree as sets, first and last kept.
  const wordsA = [...givenA, ...familyA];
  const wordsB = [...givenB, ...familyB];
  const [fewer, more] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  if (fewer.length < 2 || givenA.length === 0 || givenB.length === 0) return false;
  return compatible(givenA, givenB) && fewer.every((word) => more.includes(word) || word.length === 1) && familyA.at(-1) === familyB.at(-1);
}
