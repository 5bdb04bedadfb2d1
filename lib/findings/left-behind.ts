/** What an operation leaves behind: a past `total knee replacement` is an artificial knee joint. */
import type { Concept } from './lexicon/concept';
import { CONCEPTS } from './lexicon/concepts';
import { tokensOf } from './tokens';

const PAST = /^(?:status post|s\/p|history of|prior|previous|hx of) (.+)$/i;

const key = (name: string): string =>
  tokensOf(name, 0, name.length)
    .map(({ word }) => word)
    .join(' ');

function tableOf(): ReadonlyMap<string, Concept> {
  const statuses = new Map<string, Concept>();
  for (const concept of CONCEPTS.filter(({ kind }) => kind === 'status')) {
    for (const name of concept.names) {
      const operation = PAST.exec(name)?.[1];
      if (operation && !statuses.has(key(operation))) statuses.set(key(operation), concept);
    }
  }
  const table = new Map<string, Concept>();
  for (const { id, kind, names } of CONCEPTS) {
    const left = kind === 'procedure' ? names.map((name) => statuses.get(key(name))).find((status) => status !== undefined) : undefined;
    if (left) table.set(id, left);
  }
  return table;
}

let table: ReadonlyMap<string, Concept> | undefined;

/** The status that a past procedure of this concept leaves, by the names that say `status post` it; undefined where none is known. */
export function leftBehind(procedure: string): Concept | undefined {
  table ??= tableOf();
  return table.get(procedure);
}
