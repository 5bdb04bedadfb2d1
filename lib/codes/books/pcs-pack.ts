/** The ICD-10-PCS tables as typed arrays: a code is three characters of a table and one of each axis of one of its rows. */
import { openSections, packLines, packSections } from '../packed/sections';

export interface PcsLabel {
  character: string;
  label: string;
}

/** One row of a table: its axes 4 to 7, any value of each of which makes a code with any of the others. */
export interface PcsRow {
  axes: { title: string; labels: PcsLabel[] }[];
}

/** One table. `axes`: the first three, of one value each. `definition`: of the operation. `codes`: valid codes in it. */
export interface PcsTable {
  axes: { title: string; label: PcsLabel }[];
  definition: string | null;
  codes: number;
  rows: PcsRow[];
}

export const FIXED_AXES = 3;
export const ROW_AXES = 4;
/** Numbers kept of a table: three titles, three labels, the definition (0: none), the codes. */
const TABLE_NUMBERS = 8;

export const tableKey = (table: PcsTable): string => table.axes.map(({ label }) => label.character).join('');

/** Every code of the rows that begins with the characters, `characters[0]` being the fourth of the code. */
export function* tails(rows: readonly PcsRow[], characters: string): Generator<string> {
  for (const { axes } of rows) {
    const choices = axes.map(({ labels }, axis) => {
      const wanted = characters[axis];
      return labels.map(({ character }) => character).filter((character) => wanted === undefined || wanted === character);
    });
    yield* choices.reduce<string[]>((made, choice) => made.flatMap((start) => choice.map((character) => start + character)), ['']);
  }
}

export function packPcsTables(tables: readonly PcsTable[]): ArrayBuffer {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.push(name) - 1);
    return names.length - 1;
  };
  const heads: number[] = [];
  const rowStarts = [0];
  const rowTitles: number[] = [];
  const axisStarts = [0];
  const characters: number[] = [];
  const labels: number[] = [];
  for (const { axes, definition, codes, rows } of tables) {
    for (const { title } of axes) heads.push(numberOf(title));
    for (const { label } of axes) heads.push(numberOf(label.label));
    heads.push(definition === null ? 0 : numberOf(definition) + 1, codes);
    for (const row of rows)
      for (const axis of row.axes) {
        rowTitles.push(numberOf(axis.title));
        for (const { character, label } of axis.labels) {
          characters.push(character.charCodeAt(0));
          labels.push(numberOf(label));
        }
        axisStarts.push(characters.length);
      }
    rowStarts.push(rowTitles.length / ROW_AXES);
  }
  return packSections(
    {
      keys: packLines(tables.map(tableKey)),
      names: packLines(names),
      heads: Uint32Array.from(heads),
      rowStarts: Uint32Array.from(rowStarts),
      rowTitles: Uint32Array.from(rowTitles),
      axisStarts: Uint32Array.from(axisStarts),
      characters: Uint8Array.from(characters),
      labels: Uint32Array.from(labels),
    },
    null,
  );
}

/** `keys`: the tables' three characters, in the book's order; a table is only made when it is asked for. */
export interface OpenedTables {
  keys: readonly string[];
  codes(at: number): number;
  table(at: number): PcsTable;
}

export function unpackPcsTables(data: ArrayBuffer): OpenedTables {
  const sections = openSections(data);
  const keys = sections.lines('keys');
  const names = sections.lines('names');
  const heads = sections.u32('heads');
  const rowStarts = sections.u32('rowStarts');
  const rowTitles = sections.u32('rowTitles');
  const axisStarts = sections.u32('axisStarts');
  const characters = sections.bytes('characters');
  const labels = sections.u32('labels');
  const name = (numbers: Uint32Array, at: number): string => names[numbers[at] as number] as string;
  function row(at: number): PcsRow {
    const axes = Array.from({ length: ROW_AXES }, (_, axis) => {
      const of = at * ROW_AXES + axis;
      const start = axisStarts[of] as number;
      const length = (axisStarts[of + 1] as number) - start;
      const found = Array.from({ length }, (__, label) => ({
        character: String.fromCharCode(characters[start + label] as number),
        label: name(labels, start + label),
      }));
      return { title: name(rowTitles, of), labels: found };
    });
    return { axes };
  }
  return {
    keys,
    codes: (at) => heads[at * TABLE_NUMBERS + TABLE_NUMBERS - 1] as number,
    table(at) {
      const head = at * TABLE_NUMBERS;
      const axes = Array.from({ length: FIXED_AXES }, (_, axis) => ({
        title: name(heads, head + axis),
        label: { character: (keys[at] as string)[axis] as string, label: name(heads, head + FIXED_AXES + axis) },
      }));
      const definition = heads[head + 2 * FIXED_AXES] as number;
      const first = rowStarts[at] as number;
      return {
        axes,
        definition: definition === 0 ? null : (names[definition - 1] as string),
        codes: heads[head + TABLE_NUMBERS - 1] as number,
        rows: Array.from({ length: (rowStarts[at + 1] as number) - first }, (_, number) => row(first + number)),
      };
    },
  };
}
