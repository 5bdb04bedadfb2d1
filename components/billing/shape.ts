/** Between the words in fields and the value they stand for: every part of the claim's details is a shape that reads and writes. */
import type { Read } from '../options/valid';

/** What stands in the fields by their place (`subscriber/name/family`, `stay/values/0/code`), as typed; blank: nothing. */
export type Typed = Readonly<Record<string, string>>;

/** `wrong`: what is typed cannot stand. `needed`: something beside it is typed, and does not go without it. */
export interface Fault {
  kind: 'wrong' | 'needed';
  why: string;
}
export type Faults = Map<string, Fault>;

/** `read`: undefined where nothing is typed, or what is typed cannot stand, which then is among the faults. `need`: says what is missing. */
export interface Shape<T> {
  read(typed: Typed, at: string, faults: Faults): T | undefined;
  write(value: T, at: string, into: Record<string, string>): void;
  need(at: string, faults: Faults): void;
}

const join = (at: string, key: string | number): string => (at === '' ? String(key) : `${at}/${key}`);

/** Whether anything is typed at a place or below it. */
export const isTyped = (typed: Typed, at: string): boolean =>
  Object.entries(typed).some(([place, text]) => text.trim() !== '' && (at === '' || place === at || place.startsWith(`${at}/`)));

/** One field. */
export const leaf = <T>(read: (text: string) => Read<T>, write: (value: T) => string = String): Shape<T> => ({
  read(typed, at, faults) {
    const text = typed[at]?.trim() ?? '';
    if (text === '') return undefined;
    const got = read(text);
    if (got.ok) return got.value;
    faults.set(at, { kind: 'wrong', why: got.why });
    return undefined;
  },
  write(value, at, into) {
    into[at] = write(value);
  },
  need(at, faults) {
    if (!faults.has(at)) faults.set(at, { kind: 'needed', why: 'Needed with the rest.' });
  },
});

/** `needs`: what does not go missing once anything is there; `nulls`: null where left out; `fills`: stands where left out. */
interface Terms<T> {
  needs?: (keyof T & string)[];
  nulls?: (keyof T & string)[];
  fills?: Partial<T>;
}

/** Fields that belong together. */
export function group<T extends object>(
  parts: { [K in keyof T]-?: Shape<NonNullable<T[K]>> },
  { needs = [], nulls = [], fills = {} }: Terms<T> = {},
): Shape<T> {
  const shapes = Object.entries(parts) as [string, Shape<unknown>][];
  return {
    read(typed, at, faults) {
      if (!isTyped(typed, at)) return undefined;
      const found: Record<string, unknown> = { ...fills };
      for (const [key, shape] of shapes) {
        const value = shape.read(typed, join(at, key), faults);
        if (value !== undefined) found[key] = value;
        else if ((nulls as string[]).includes(key)) found[key] = null;
        else if ((needs as string[]).includes(key)) shape.need(join(at, key), faults);
      }
      const whole = (needs as string[]).every((key) => found[key] !== undefined);
      return whole && Object.keys(found).length > 0 ? (found as T) : undefined;
    },
    write(value, at, into) {
      for (const [key, shape] of shapes) {
        const part = (value as Record<string, unknown>)[key];
        if (part !== undefined && part !== null) shape.write(part, join(at, key), into);
      }
    },
    need(at, faults) {
      for (const [key, shape] of shapes) if ((needs as string[]).includes(key)) shape.need(join(at, key), faults);
    },
  };
}

/** How many rows of a list there are, blank ones among them. */
export const rowsIn = (typed: Typed, at: string): number =>
  Object.keys(typed).reduce((most, place) => {
    const row = place.startsWith(`${at}/`) ? Number(place.slice(at.length + 1).split('/')[0]) : Number.NaN;
    return Number.isInteger(row) ? Math.max(most, row + 1) : most;
  }, 0);

/** Rows under their numbers from 0; blank ones count for nothing. */
export const list = <T>(of: Shape<T>): Shape<T[]> => ({
  read(typed, at, faults) {
    const rows = Array.from({ length: rowsIn(typed, at) }, (_, row) => of.read(typed, join(at, row), faults));
    const found = rows.filter((row): row is Awaited<T> & T => row !== undefined);
    return found.length > 0 ? found : undefined;
  },
  write(rows, at, into) {
    rows.forEach((row, number) => of.write(row, join(at, number), into));
  },
  need: () => undefined,
});

/** Parts under ids. */
export const byId = <T>(of: Shape<T>): Shape<Record<string, T>> => ({
  read(typed, at, faults) {
    const ids = new Set(
      Object.keys(typed).flatMap((place) => (place.startsWith(`${at}/`) ? [place.slice(at.length + 1).split('/')[0] ?? ''] : [])),
    );
    const found = [...ids].flatMap((id) => {
      const value = of.read(typed, join(at, id), faults);
      return value === undefined ? [] : [[id, value] as const];
    });
    return found.length > 0 ? Object.fromEntries(found) : undefined;
  },
  write(parts, at, into) {
    for (const [id, part] of Object.entries(parts)) of.write(part, join(at, id), into);
  },
  need: () => undefined,
});

/** A list without one of its rows; those after it move up. */
export function withoutRow(typed: Typed, at: string, row: number): Typed {
  const kept = Object.entries(typed).flatMap(([place, text]): [string, string][] => {
    if (!place.startsWith(`${at}/`)) return [[place, text]];
    const [number = '', ...rest] = place.slice(at.length + 1).split('/');
    if (Number(number) === row) return [];
    return [[[at, Number(number) > row ? Number(number) - 1 : number, ...rest].join('/'), text]];
  });
  return Object.fromEntries(kept);
}
