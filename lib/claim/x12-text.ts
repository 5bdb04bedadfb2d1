/** What may stand in an X12 element: the basic and extended character sets (X12.6, 3.3), less the delimiters we use. */
import { dollars } from './money';

/** Letters that no accent is taken from: how passports write them (ICAO Doc 9303-3, 8th edition, section 6). */
const LETTERS: Record<string, string> = {
  Æ: 'AE',
  Œ: 'OE',
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Ð: 'D',
  Þ: 'TH',
  ẞ: 'SS',
  İ: 'I',
  Ħ: 'H',
  Ŋ: 'N',
  Ŧ: 'T',
};

/**
 * Words as X12 carries them: upper case, without accents; delimiters and what no X12 set has become blanks, since X12 has no way to
 * quote. At most `max` characters; empty where nothing is left.
 */
export const words = (text: string | null | undefined, max: number): string =>
  (text ?? '')
    .toUpperCase()
    .replace(/[ÆŒØŁĐÐÞẞİĦŊŦ]/g, (letter) => LETTERS[letter] ?? '')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/(\d)(?=[\u00bc-\u00be\u2150-\u215e])/g, '$1 ')
    .normalize('NFKD')
    .replaceAll('\u2044', '/')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Z0-9 !"&'()+,\-./;?=%@[\]_{}\\|<>#$]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, max)
    .trimEnd();

/** Whether an identifier can be carried as it is. Changing it would name something else. */
export const carries = (id: string): boolean => isElement(id) && id !== '' && id.trim() === id;

/** Whether a component holds only what X12 allows and no delimiter. */
export const isElement = (text: string): boolean => /^[A-Za-z0-9 !"&'()+,\-./;?=%@[\]_{}\\|<>#$]*$/.test(text);

/** `YYYY-MM-DD` as D8. */
export const day = (date: string | null): string => (date ?? '').replaceAll('-', '');

/** Cents as an X12 decimal (type R): no zeros at either end that say nothing. */
export const money = (cents: number): string => decimal(dollars(cents));

/** A number as an X12 decimal (type R). */
export const decimal = (value: number): string => String(value).replace(/^0\./, '.');
