/** The loaded sets as one book: every question is asked at a date, the most authoritative set of that day answers. */
import type { CodeBook, CodeRow, CodeSet, CodeSystem, Instructions } from './code';
import { writtenCode } from './format';
import type { LoadedSet } from './store';

const AUTHORITY: Record<CodeSet['kind'], number> = { official: 0, site: 1, starter: 2 };

const byAuthority = (a: LoadedSet, b: LoadedSet): number =>
  AUTHORITY[a.set.kind] - AUTHORITY[b.set.kind] ||
  Number(b.set.complete) - Number(a.set.complete) ||
  b.set.from.localeCompare(a.set.from) ||
  (b.set.importedAt ?? 0) - (a.set.importedAt ?? 0);

const holds = (span: { from: string; to: string | null }, date: string): boolean =>
  span.from <= date && (span.to === null || date <= span.to);

const inCodeOrder = (a: CodeRow, b: CodeRow): number =>
  a.code < b.code ? -1 : a.code > b.code ? 1 : a.from < b.from ? -1 : a.from > b.from ? 1 : 0;

/** Sorts only where it must: official files come in order. */
function ordered(loaded: LoadedSet): LoadedSet {
  const { rows } = loaded;
  const sorted = rows.every((row, at) => at === 0 || inCodeOrder(rows[at - 1] as CodeRow, row) <= 0);
  return sorted ? loaded : { set: loaded.set, rows: rows.toSorted(inCodeOrder) };
}

/** Where `code` stands, or would stand, in rows sorted by code. */
export function positionOf(rows: CodeRow[], code: string): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as CodeRow).code < code) low = middle + 1;
    else high = middle;
  }
  return low;
}

function stretchesOf({ rows }: LoadedSet, code: string): CodeRow[] {
  const start = positionOf(rows, code);
  let end = start;
  while (rows[end]?.code === code) end += 1;
  return rows.slice(start, end);
}

/** The book with the sets it was made of, in the order in which they are asked. */
export interface OpenBook extends CodeBook {
  sets: LoadedSet[];
}

/**
 * Joins sets to a book. Official wins over site over starter; a complete set that speaks for the day ends the search,
 * so that what it does not hold does not exist. A charge comes from the site's schedule even where another set names the code.
 */
export function createBook(given: LoadedSet[], instructions: Instructions): OpenBook {
  const sets = given.map(ordered).toSorted(byAuthority);
  const ofSystem = new Map<CodeSystem, LoadedSet[]>();
  for (const loaded of sets) ofSystem.set(loaded.set.system, [...(ofSystem.get(loaded.set.system) ?? []), loaded]);

  function speaking(system: CodeSystem, date: string): LoadedSet[] {
    const there = (ofSystem.get(system) ?? []).filter(({ set }) => holds(set, date));
    const complete = there.findIndex(({ set }) => set.complete);
    if (complete >= 0) return there.slice(0, complete + 1);
    // The CPT starter only stands in for a site's own file, whose charges it must not mix with.
    const ownCpt = system === 'CPT' && there.some(({ set }) => set.kind !== 'starter');
    return ownCpt ? there.filter(({ set }) => set.kind !== 'starter') : there;
  }

  /**
   * An older HCPCS quarter still knows the codes whose end was not announced in it; it answers last, and says nothing
   * about what does not exist. ICD fiscal years end for good.
   */
  function outdated(system: CodeSystem, date: string): LoadedSet[] {
    const official = system === 'HCPCS' ? (ofSystem.get(system) ?? []).filter(({ set }) => set.kind === 'official') : [];
    if (official.some(({ set }) => holds(set, date))) return [];
    return official.filter(({ set }) => set.from <= date).slice(0, 1);
  }

  function charge(system: CodeSystem, code: string, date: string): number | undefined {
    for (const loaded of ofSystem.get(system) ?? []) {
      if (loaded.set.kind !== 'site' || !holds(loaded.set, date)) continue;
      const row = stretchesOf(loaded, code).find((stretch) => holds(stretch, date));
      if (row?.chargeCents !== undefined) return row.chargeCents;
    }
    return undefined;
  }

  function lookup(system: CodeSystem, typed: string, date: string): CodeRow | null {
    const code = writtenCode(system, typed);
    for (const loaded of [...speaking(system, date), ...outdated(system, date)]) {
      const row = stretchesOf(loaded, code).find((stretch) => holds(stretch, date));
      if (!row) continue;
      if (row.chargeCents !== undefined || system === 'ICD-10-CM' || system === 'ICD-10-PCS') return row;
      const chargeCents = charge(system, code, date);
      return chargeCents === undefined ? row : { ...row, chargeCents };
    }
    return null;
  }

  function history(system: CodeSystem, typed: string): CodeRow[] {
    const code = writtenCode(system, typed);
    const there = ofSystem.get(system) ?? [];
    const overruled = (row: CodeRow): boolean =>
      there.some(({ set }) => set.complete && set.from <= row.from && (set.to === null || (row.to !== null && row.to <= set.to)));
    return there
      .flatMap((loaded) => stretchesOf(loaded, code).filter((row) => loaded.set.complete || !overruled(row)))
      .toSorted((a, b) => a.from.localeCompare(b.from));
  }

  function children(system: CodeSystem, typed: string, date: string): CodeRow[] {
    if (system === 'HCPCS' || system === 'CPT') return [];
    const code = writtenCode(system, typed);
    const found = new Map<string, CodeRow>();
    for (const { rows } of speaking(system, date)) {
      for (const row of rows.slice(positionOf(rows, code), positionOf(rows, `${code}~`))) {
        if (row.code !== code && holds(row, date) && !found.has(row.code)) found.set(row.code, row);
      }
    }
    // A child's parent is the longest code that begins it: in code order, whatever follows under a child is not direct.
    const direct: CodeRow[] = [];
    for (const row of [...found.values()].toSorted(inCodeOrder)) {
      if (!direct.length || !row.code.startsWith((direct.at(-1) as CodeRow).code)) direct.push(row);
    }
    return direct;
  }

  return {
    lookup,
    history,
    children,
    sets,
    instructions,
    setFor: (system, date) => {
      const there = speaking(system, date);
      return (there.find(({ set }) => set.complete) ?? there[0])?.set ?? null;
    },
  };
}
