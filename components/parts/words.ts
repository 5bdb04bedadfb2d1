/** Days, money and spans of time as a coder in the United States reads them. */

/** `2026-11-09` → `11/09/2026`. */
export const usDay = (day: string): string => `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`;

const two = (n: number): string => String(n).padStart(2, '0');

/** The calendar day, in the reader's zone, of a moment in ms since epoch. */
export function dayOf(ms: number): string {
  const at = new Date(ms);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Integer cents → `148.00`. */
export const dollars = (cents: number): string => (cents / 100).toFixed(2);

/** `148`, `148.5`, `$1,200.50` → integer cents; null when it is not an amount of dollars. */
export function centsOf(text: string): number | null {
  const clean = text
    .trim()
    .replace(/^\$/, '')
    .replace(/,(?=\d{3})/g, '');
  const parts = /^(\d{1,7})(?:\.(\d{0,2}))?$/.exec(clean);
  if (parts === null) return null;
  return Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
}

/** How long ago, in the largest unit that fits: `just now`, `4 min`, `3 h`, `2 days`. */
export function ageOf(then: number, now: number): string {
  const minutes = Math.floor((now - then) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours} h ago`;
  return `${Math.floor(hours / 24)} days ago`;
}

/** `1 part`, `3 parts`. */
export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** The letter that stands for the diagnosis at this 0-based place (CMS-1500 box 21). */
export const letterAt = (index: number): string => String.fromCharCode(65 + index);
