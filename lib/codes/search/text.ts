/** Words as the search compares them: lower case, without accents and possessives, American spelling, singular. */

/** British spellings by their stem, American after. */
const AMERICAN: Readonly<Record<string, string>> = {
  haem: 'hem',
  aemi: 'emi',
  aetiol: 'etiol',
  anaesth: 'anesth',
  caec: 'cec',
  caesar: 'cesar',
  centre: 'center',
  coeli: 'celi',
  colour: 'color',
  faec: 'fec',
  fibre: 'fiber',
  foet: 'fet',
  gynaec: 'gynec',
  isation: 'ization',
  ischaem: 'ischem',
  litre: 'liter',
  oedema: 'edema',
  oesoph: 'esoph',
  oestr: 'estr',
  orrhoea: 'orrhea',
  paed: 'ped',
  paralys: 'paralyz',
  sulph: 'sulf',
  tumour: 'tumor',
  uraem: 'urem',
};
const BRITISH = new RegExp(Object.keys(AMERICAN).join('|'), 'g');

/** One word, without its plural ending; -ss, -us and -is are no plurals. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) {
    return /(?:ch|sh|x|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
  }
  return word;
}

/** One lower-case word as compared. */
export function foldWord(word: string): string {
  return singular(word.length > 4 ? word.replace(BRITISH, (british) => AMERICAN[british] as string) : word);
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** The text's words in order as typed, lower case, without accents and possessives. */
export function rawWords(text: string): string[] {
  const lower = text.toLowerCase();
  const plain = BEYOND_ASCII.test(lower)
    ? lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/’/g, "'")
    : lower;
  return (
    plain
      .replace(/'s\b/g, '')
      .replace(/'/g, '')
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** Words that say nothing by themselves; a query asks for them only where it says nothing else. */
export const SMALL_WORDS: ReadonlySet<string> = new Set('a an and as at by due for from in of on or other the to with'.split(' '));

export const beginsSmallWord = (letters: string): boolean => [...SMALL_WORDS].some((word) => word.startsWith(letters));

/** Small words that no index keeps. `a` is kept: it is a letter too (hepatitis A, vitamin A). */
const UNINDEXED: ReadonlySet<string> = new Set([...SMALL_WORDS].filter((word) => word !== 'a'));

/** The text's words as an index keeps them. */
export const indexedWords = (text: string): string[] =>
  rawWords(text)
    .filter((word) => !UNINDEXED.has(word))
    .map(foldWord);

/** The text's words as compared, small words left out unless there are no others. */
export function comparedWords(text: string): string[] {
  const words = rawWords(text);
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return (telling.length ? telling : words).map(foldWord);
}
