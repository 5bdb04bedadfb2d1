import type { CodeRow } from './code';

/** The order of characters, in which codes and days are sorted. A collator (`localeCompare`) costs tens of milliseconds at its first use. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rows by code, stretches of one code by their first days. */
export const inCodeOrder = (a: Pick<CodeRow, 'code' | 'from'>, b: Pick<CodeRow, 'code' | 'from'>): number =>
  inOrder(a.code, b.code) || inOrder(a.from, b.from);
