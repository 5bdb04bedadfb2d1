/** Counts, sizes and spans of time as they stand on the code-set screens. */

export const whole = (n: number): string => n.toLocaleString('en-US');

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** `1.2 MB`; powers of a thousand, as browsers and file managers show downloads. */
export function size(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  while (amount >= 999.5 && unit < UNITS.length - 1) {
    amount /= 1000;
    unit += 1;
  }
  return `${unit < 2 ? Math.round(amount) : amount.toFixed(1)} ${UNITS[unit]}`;
}

/** `3 s`, `2 min`; never less than a second. */
export function span(seconds: number): string {
  const wholeSeconds = Math.max(1, Math.ceil(seconds));
  return wholeSeconds < 90 ? `${wholeSeconds} s` : `${Math.ceil(wholeSeconds / 60)} min`;
}
