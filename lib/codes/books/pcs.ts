/** Building an ICD-10-PCS code by its tables: after every character only what a valid code may go on with. */
import type { Holding } from '../holding';
import type { PcsAxis, PcsTables, PcsValue } from './book-node';
import { FIXED_AXES, type OpenedTables, type PcsRow, type PcsTable, ROW_AXES, tails, unpackPcsTables } from './pcs-pack';
import { openPcsTerms, type PcsTerms } from './pcs-terms';

interface Stored {
  holding: Holding;
  data: ArrayBuffer;
}
const LENGTH = FIXED_AXES + ROW_AXES;
const NO_TERMS: PcsTerms = () => [];

/** A value met in several rows of a table under several names is all of them until later characters decide. */
const eitherOf = (labels: readonly string[]): string => labels.join(' or ');

/** Opens the tables; without `definitions` values have no words beyond their labels and the operation's definition. */
export function openPcsTables(tables: Stored, definitions: Stored | null): PcsTables {
  const opened = unpackPcsTables(tables.data);
  const terms = definitions ? openPcsTerms(definitions.data) : NO_TERMS;
  const made = new Map<string, PcsTable>();

  function tableOf(prefix: string): PcsTable | null {
    const key = prefix.slice(0, FIXED_AXES);
    const at = opened.keys.indexOf(key);
    if (at < 0) return null;
    const table = made.get(key) ?? opened.table(at);
    made.set(key, table);
    return table;
  }
  function value(character: string, names: readonly string[], codes: number, position: number, before: PcsTable): PcsValue {
    const labels = before.axes.slice(0, Math.min(FIXED_AXES, position - 1)).map((axis) => axis.label.label);
    const section = position === 1 ? character : (before.axes[0]?.label.character ?? '');
    const found = names.flatMap((name) => terms(name, { section, position, labels }));
    const definition =
      (position === FIXED_AXES ? before.definition : null) ?? found.find((term) => term.definition !== null)?.definition ?? null;
    return { character, label: eitherOf(names), definition, includes: [...new Set(found.flatMap((term) => term.includes))], codes };
  }

  return {
    holding: tables.holding,
    next(prefix) {
      const typed = prefix.toUpperCase();
      if (typed.length < FIXED_AXES) return fixedAxis(opened, typed, value);
      const table = typed.length < LENGTH ? tableOf(typed) : null;
      return (
        table &&
        rowAxis(table, typed.slice(FIXED_AXES), (character, names, codes) => value(character, names, codes, typed.length + 1, table))
      );
    },
    words(prefix) {
      const typed = prefix.toUpperCase().slice(0, LENGTH);
      const at = opened.keys.findIndex((key) => key.startsWith(typed.slice(0, FIXED_AXES)));
      if (at < 0) return [];
      const table = opened.table(at);
      const said = table.axes.slice(0, typed.length).map(({ title, label }) => ({ title, character: label.character, label: label.label }));
      const tail = typed.slice(FIXED_AXES);
      const rows = fitting(table.rows, tail);
      if (!rows.length) return said;
      for (const [axis, character] of [...tail].entries()) {
        const labels = rows.flatMap((row) => row.axes[axis]?.labels ?? []).filter((label) => label.character === character);
        said.push({ title: rows[0]?.axes[axis]?.title ?? '', character, label: eitherOf([...new Set(labels.map(({ label }) => label))]) });
      }
      return said;
    },
    isValid(code) {
      const typed = code.toUpperCase();
      const table = typed.length === LENGTH ? tableOf(typed) : null;
      return table !== null && fitting(table.rows, typed.slice(FIXED_AXES)).length > 0;
    },
  };
}

/** Rows in which every character stands on its axis. */
const fitting = (rows: readonly PcsRow[], tail: string): PcsRow[] =>
  rows.filter(({ axes }) => [...tail].every((character, axis) => axes[axis]?.labels.some((label) => label.character === character)));

/** Section, body system or operation: one value a table, counted over the tables. */
function fixedAxis(
  opened: OpenedTables,
  prefix: string,
  value: (character: string, names: readonly string[], codes: number, position: number, table: PcsTable) => PcsValue,
): PcsAxis | null {
  const position = prefix.length + 1;
  const values = new Map<string, { at: number; codes: number }>();
  for (const [at, key] of opened.keys.entries()) {
    if (!key.startsWith(prefix)) continue;
    const character = key[prefix.length] as string;
    const known = values.get(character) ?? { at, codes: 0 };
    values.set(character, { at: known.at, codes: known.codes + opened.codes(at) });
  }
  let title = '';
  const found = [...values]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([character, { at, codes }]) => {
      const table = opened.table(at);
      const axis = table.axes[prefix.length];
      title ||= axis?.title ?? '';
      return value(character, [axis?.label.label ?? ''], codes, position, table);
    });
  return found.length ? { position, title, values: found } : null;
}

/** An axis of the rows that fit what is chosen; a code that two rows make counts once. */
function rowAxis(
  table: PcsTable,
  tail: string,
  value: (character: string, names: readonly string[], codes: number) => PcsValue,
): PcsAxis | null {
  const rows = fitting(table.rows, tail);
  const [first] = rows;
  if (!first) return null;
  const labels = new Map<string, Set<string>>();
  for (const { axes } of rows)
    for (const { character, label } of axes[tail.length]?.labels ?? [])
      labels.set(character, (labels.get(character) ?? new Set()).add(label));
  const left = new Map<string, number>();
  for (const code of new Set(tails(rows, tail))) {
    const character = code[tail.length] as string;
    left.set(character, (left.get(character) ?? 0) + 1);
  }
  return {
    position: FIXED_AXES + tail.length + 1,
    title: first.axes[tail.length]?.title ?? '',
    values: [...labels]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([character, names]) => value(character, [...names], left.get(character) ?? 0)),
  };
}
