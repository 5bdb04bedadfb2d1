/** Days as numbers (`20251001`) for windows in typed arrays; open ends are the first and the last number there can be. */

export const NO_START = 0;
export const NO_END = 99_991_231;

/** `2025-10-01` as 20251001. */
export const dayNumber = (day: string): number => Number(day.slice(0, 4) + day.slice(5, 7) + day.slice(8, 10));

/** The day of a number, or null for an open end. */
export function dayFrom(number: number): string | null {
  if (number === NO_START || number === NO_END) return null;
  const digits = String(number);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
}
