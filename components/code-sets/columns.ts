/** What the columns of a site's file mean, as the person and the form have it: one meaning a column, one column a meaning. */
import type { ColumnMapping } from '../../lib/codes/import/importer';

export type Meaning = keyof ColumnMapping;
export const MEANINGS: [Meaning, string][] = [
  ['code', 'Code'],
  ['description', 'Description'],
  ['charge', 'Charge'],
  ['modifier', 'Modifier'],
  ['from', 'From'],
  ['to', 'To'],
];
export type Meanings = Record<Meaning, number | null>;

export const meaningsOf = (guess: ColumnMapping | null): Meanings => ({
  code: guess?.code ?? null,
  description: guess?.description ?? null,
  charge: guess?.charge ?? null,
  modifier: guess?.modifier ?? null,
  from: guess?.from ?? null,
  to: guess?.to ?? null,
});

export const meaningOf = (meanings: Meanings, column: number): Meaning | null =>
  MEANINGS.find(([meaning]) => meanings[meaning] === column)?.[0] ?? null;

/** Gives a column its meaning, or none; the column that had that meaning loses it. */
export function withMeaning(meanings: Meanings, column: number, meaning: Meaning | null): Meanings {
  const next = { ...meanings };
  const before = meaningOf(meanings, column);
  if (before !== null) next[before] = null;
  if (meaning !== null) next[meaning] = column;
  return next;
}

/** The mapping to import with; null while no column is the code. */
export const mappingOf = (meanings: Meanings): ColumnMapping | null =>
  meanings.code === null ? null : { ...meanings, code: meanings.code };

/** What the person should know before importing, as sentences. */
export function unclear(meanings: Meanings): string[] {
  if (meanings.code === null) return ['No column is taken for the code. Choose the one that holds it.'];
  const said: string[] = [];
  if (meanings.description === null) said.push('No column is taken for the description: codes will have no text.');
  if (meanings.charge === null) said.push('No column is taken for the charge: service lines will get none from this file.');
  return said;
}
