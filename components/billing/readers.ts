/** What the words in a field of the claim's details mean; never asked about an empty one. */
import { type Read, readNpi, readState, readTaxonomy, readZip } from '../options/valid';
import { centsOf } from '../parts/words';

const ok = <T>(value: T): Read<T> => ({ ok: true, value });
const no = (why: string): Read<never> => ({ ok: false, why });

/** Any words up to so many characters. */
export const words =
  (most: number) =>
  (text: string): Read<string> =>
    text.length <= most ? ok(text) : no(`${text.length} characters; ${most} at most.`);

/** Capital letters and digits of this shape; blanks and dashes fall out. */
export const code =
  (shape: RegExp, why: string) =>
  (text: string): Read<string> => {
    const clean = text.toUpperCase().replace(/[\s-]/g, '');
    return shape.test(clean) ? ok(clean) : no(why);
  };

/** One of a small set. */
export const oneOf =
  <T extends string>(known: readonly (readonly [T, string])[]) =>
  (text: string): Read<T> => {
    const found = known.find(([value]) => value === text)?.[0];
    return found === undefined ? no('Choose one of the list.') : ok(found);
  };

/** A day of the calendar, `YYYY-MM-DD`. */
export function day(text: string): Read<string> {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? ok(text) : no('A day, like 2026-11-02.');
}

/** `13:15` or `1315` → `1315`. */
export function hour(text: string): Read<string> {
  const clean = text.replace(/^(\d{1,2}):(\d{2})$/, (_, hours: string, minutes: string) => hours.padStart(2, '0') + minutes);
  return /^(?:[01]\d|2[0-3])[0-5]\d$/.test(clean) ? ok(clean) : no('Hour and minute of 24, like 13:15.');
}

/** Dollars → integer cents. */
export function money(text: string): Read<number> {
  const cents = centsOf(text);
  return cents === null ? no('Dollars, like 148.00.') : ok(cents);
}

/** A number above 0, with at most three decimals. */
export const amount = (text: string): Read<number> =>
  /^\d{1,8}(?:\.\d{1,3})?$/.test(text) && Number(text) > 0 ? ok(Number(text)) : no('A number above 0.');

/** A person's or place's NPI, its check digit held against it. */
export function npi(text: string): Read<string> {
  const read = readNpi(text);
  return read.ok ? ok(read.value ?? '') : read;
}

export function taxonomy(text: string): Read<string> {
  const read = readTaxonomy(text);
  return read.ok ? ok(read.value ?? '') : read;
}

export const state = readState;

/** Five or nine digits, kept without the dash. */
export function zip(text: string): Read<string> {
  const read = readZip(text);
  return read.ok ? ok(read.value.replace('-', '')) : read;
}
