/** The loaded code tables as one book: every question is asked at a date, the most authoritative set of that day answers. */
import type { CodeBook, CodeRow, CodeSet, CodeSystem, Instructions } from './code';
import { writtenCode } from './format';
import type { Holding } from './holding';
import { inOrder } from './in-order';
import type { CodeTable } from './table';

const AUTHORITY: Record<CodeSet['kind'], number> = { official: 0, site: 1, starter: 2 };
/** A release read out of the order file knows more than one made of the tabular, and that more than a list of billable codes. */
const VARIANTS = ['', 'tabular', 'list'];
/** Codes hold no character beyond Z: a code with this behind it comes after all that begin with the code. */
const BEYOND = '~';

const variantOf = (set: CodeSet): number => VARIANTS.indexOf((set as Partial<Holding>).variant ?? '');

/** Something that stands for a set: a table, or what is known of it before it is opened. */
export interface OfSet {
  readonly set: CodeSet;
}

/** The order in which sets are asked. */
export const byAuthority = ({ set: a }: OfSet, { set: b }: OfSet): number =>
  AUTHORITY[a.kind] - AUTHORITY[b.kind] ||
  Number(b.complete) - Number(a.complete) ||
  inOrder(b.from, a.from) ||
  variantOf(a) - variantOf(b) ||
  (b.importedAt ?? 0) - (a.importedAt ?? 0);

/** Whether the day is within a span of days, both inclusive. */
export const holds = (span: { from: string; to: string | null }, date: string): boolean =>
  span.from <= date && (span.to === null || date <= span.to);

/** Of the sets of one system, in order of authority, those that speak for the day. */
export function speakingOn<T extends OfSet>(there: readonly T[], date: string): T[] {
  const speaking = there.filter(({ set }) => holds(set, date));
  const complete = speaking.findIndex(({ set }) => set.complete);
  if (complete >= 0) return speaking.slice(0, complete + 1);
  // The CPT starter only stands in for a site's own file, whose charges it must not mix with.
  const ownCpt = speaking.some(({ set }) => set.system === 'CPT' && set.kind !== 'starter');
  return ownCpt ? speaking.filter(({ set }) => set.kind !== 'starter') : speaking;
}

/**
 * An older HCPCS quarter still knows the codes whose end was not announced in it; it answers last, and says nothing
 * about what does not exist. ICD fiscal years end for good.
 */
export function outdatedOn<T extends OfSet>(there: readonly T[], date: string): T[] {
  const official = there.filter(({ set }) => set.system === 'HCPCS' && set.kind === 'official');
  if (official.some(({ set }) => holds(set, date))) return [];
  return official.filter(({ set }) => set.from <= date).slice(0, 1);
}

/** The first stretch of the code that `wanted` accepts. */
function stretch(table: CodeTable, code: string, wanted: (row: CodeRow) => boolean): CodeRow | null {
  for (let at = table.position(code); at < table.size && table.codeAt(at) === code; at += 1) {
    const row = table.row(at);
    if (wanted(row)) return row;
  }
  return null;
}

function stretches(table: CodeTable, code: string): CodeRow[] {
  const found: CodeRow[] = [];
  for (let at = table.position(code); at < table.size && table.codeAt(at) === code; at += 1) found.push(table.row(at));
  return found;
}

/** The codes below `code` that hold and stand below no other such code: what is under a child is jumped over, not read. */
function directChildren(table: CodeTable, code: string, date: string): CodeRow[] {
  const found: CodeRow[] = [];
  const end = table.position(code + BEYOND);
  let at = table.position(code);
  while (at < end) {
    const row = table.row(at);
    if (row.code === code || !holds(row, date)) {
      at += 1;
      continue;
    }
    found.push(row);
    at = table.position(row.code + BEYOND);
  }
  return found;
}

/** The book with the tables it was made of, in the order in which they are asked. */
export interface OpenBook extends CodeBook {
  readonly tables: readonly CodeTable[];
  /** Everything below the code that holds on the day, in code order; only codes that `wanted` accepts are read. */
  below(system: CodeSystem, code: string, date: string, wanted: (code: string) => boolean): CodeRow[];
}

/**
 * Joins tables to a book. Official wins over site over starter, a later release over an earlier from its first day; a
 * complete set that speaks for the day ends the search, so that what it does not hold does not exist. A charge comes from
 * the site's schedule even where another set names the code.
 */
export function createBook(given: readonly CodeTable[], instructions: Instructions): OpenBook {
  const tables = given.toSorted(byAuthority);
  const ofSystem = new Map<CodeSystem, CodeTable[]>();
  for (const table of tables) ofSystem.set(table.set.system, [...(ofSystem.get(table.set.system) ?? []), table]);

  const speaking = (system: CodeSystem, date: string): CodeTable[] => speakingOn(ofSystem.get(system) ?? [], date);
  const outdated = (system: CodeSystem, date: string): CodeTable[] => outdatedOn(ofSystem.get(system) ?? [], date);

  function charge(system: CodeSystem, code: string, date: string): number | undefined {
    for (const table of ofSystem.get(system) ?? []) {
      if (table.set.kind !== 'site' || !holds(table.set, date)) continue;
      const row = stretch(table, code, (each) => holds(each, date));
      if (row?.chargeCents !== undefined) return row.chargeCents;
    }
    return undefined;
  }

  function lookup(system: CodeSystem, typed: string, date: string): CodeRow | null {
    const code = writtenCode(system, typed);
    for (const table of [...speaking(system, date), ...outdated(system, date)]) {
      const row = stretch(table, code, (each) => holds(each, date));
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
      .flatMap((table) => stretches(table, code).filter((row) => table.set.complete || !overruled(row)))
      .toSorted((a, b) => inOrder(a.from, b.from));
  }

  function children(system: CodeSystem, typed: string, date: string): CodeRow[] {
    if (system === 'HCPCS' || system === 'CPT') return [];
    const code = writtenCode(system, typed);
    const there = speaking(system, date);
    const [first] = there;
    if (there.length === 1 && first) return directChildren(first, code, date);
    const found = new Map<string, CodeRow>();
    for (const row of there.flatMap((table) => directChildren(table, code, date))) if (!found.has(row.code)) found.set(row.code, row);
    // A child in one table may stand below a child of another: the longest code that begins it is its parent.
    const direct: CodeRow[] = [];
    for (const row of [...found.values()].toSorted((a, b) => inOrder(a.code, b.code))) {
      const before = direct.at(-1);
      if (!before || !row.code.startsWith(before.code)) direct.push(row);
    }
    return direct;
  }

  function below(system: CodeSystem, typed: string, date: string, wanted: (code: string) => boolean): CodeRow[] {
    const code = writtenCode(system, typed);
    const found = new Map<string, CodeRow>();
    for (const table of speaking(system, date)) {
      const end = table.position(code + BEYOND);
      for (let at = table.position(code); at < end; at += 1) {
        const own = table.codeAt(at);
        if (own === code || found.has(own) || !wanted(own)) continue;
        const row = table.row(at);
        if (holds(row, date)) found.set(own, row);
      }
    }
    return [...found.values()].toSorted((a, b) => inOrder(a.code, b.code));
  }

  return {
    lookup,
    history,
    children,
    below,
    tables,
    instructions,
    setFor: (system, date) => {
      const there = speaking(system, date);
      return (there.find(({ set }) => set.complete) ?? there[0])?.set ?? null;
    },
  };
}
