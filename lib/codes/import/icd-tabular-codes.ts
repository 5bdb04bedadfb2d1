/** The codes that the tabular stands for: it lists categories and says which seventh characters complete them. */
import type { NewNode } from '../books/book-record';
import type { CodeRow } from '../code';
import { bareCode, writtenCode } from '../format';
import type { Release } from './release';

/** Place of the seventh character (ICD-10-CM Official Guidelines I.A.5); places before it are filled with X (I.A.4). */
const SEVENTH = 7;

/** `code` (with its dot) completed by a seventh character, with placeholders where it is shorter than six. */
export const withSeventh = (code: string, character: string): string =>
  writtenCode('ICD-10-CM', bareCode(code).padEnd(SEVENTH - 1, 'X') + character);

/**
 * Rows of every code of the tabular, in its order: a code with codes below it, or one to be completed, is a header. The
 * nearest definition of seventh characters above a code holds. In some editions (FY2023, S06) a definition stands
 * higher than it is meant, and codes come out that the order file of the same release does not have.
 */
export function expandTabular(nodes: readonly NewNode[], { release, from, to }: Release): CodeRow[] {
  const parents = new Set(nodes.filter(({ kind }) => kind === 'code').map(({ parent }) => parent));
  const definitions: NewNode['seventh'][] = [];
  const rows: CodeRow[] = [];
  const seen = new Set<string>();
  const push = (code: string, display: string, billable: boolean): void => {
    if (seen.has(code)) return;
    seen.add(code);
    rows.push({ system: 'ICD-10-CM', code, display, billable, from, to, words: [], release });
  };
  for (const [at, node] of nodes.entries()) {
    const definition = node.seventh.length ? node.seventh : node.parent === null ? [] : (definitions[node.parent] ?? []);
    definitions.push(definition);
    if (node.kind !== 'code' || node.code === null) continue;
    const completed = !parents.has(at) && definition.length > 0 && bareCode(node.code).length < SEVENTH;
    push(node.code, node.title, !parents.has(at) && !completed);
    if (completed)
      for (const { character, meaning } of definition) push(withSeventh(node.code, character), `${node.title}, ${meaning}`, true);
  }
  return rows;
}
