/** Hits in the order in which they are shown, each code once. */
import type { OpenBook } from '../book';
import type { CodeRow, Hit } from '../code';
import type { CodeTable } from '../table';
import { type Candidate, matchedWords } from './candidates';
import type { Lifted, Lifter } from './lifts';
import { rankedRows } from './ranking';
import type { FoundCode } from './typed-codes';

/** Nothing speaks for or against the row. */
const UNLIFTED: Lifted = { lifts: [], drops: [], factor: 1 };
/** Candidates of all systems together that are looked at: reading a row costs more than finding it. */
const LOOKED_AT = 80;
/** Rows beyond those wanted in which a header finds a billable code. */
const LOOKED_AHEAD = 10;
/** Codes hold no character beyond Z. */
const BEYOND = '~';

export interface HitList {
  size(): number;
  /** Adds codes that were typed, until there are `upTo` hits. `ended`: also such as no longer hold, as they last were. */
  addCodes(found: readonly FoundCode[], upTo: number, ended: boolean): void;
  /** Adds what words found, until there are `upTo` hits. */
  addFound(found: readonly Candidate[], upTo: number): void;
  hits(): Hit[];
}

const keyOf = ({ system, code }: FoundCode): string => `${system} ${code}`;

/** How many codes stand directly below one, of those that hold on the day. */
function childrenIn(table: CodeTable, code: string, holds: (at: number) => boolean): number {
  const end = table.position(code + BEYOND);
  let children = 0;
  for (let at = table.position(code); at < end; ) {
    const below = table.codeAt(at);
    if (below === code || !holds(at)) {
      at += 1;
      continue;
    }
    children += 1;
    at = table.position(below + BEYOND);
  }
  return children;
}

/** `lift` null: nothing is known that could re-rank. */
export function hitList(book: OpenBook, date: string, lift: Lifter | null): HitList {
  const hits = new Map<string, Hit>();
  function add(row: CodeRow, phrase: string, source: Hit['source'], matched: string[], children: number, { lifts, drops }: Lifted): void {
    hits.set(keyOf(row), { ...row, phrase, source, matched, children, lifts, drops });
  }
  const childrenOf = ({ system, code, billable }: CodeRow): number => (billable ? 0 : book.children(system, code, date).length);

  return {
    size: () => hits.size,
    addCodes(found, upTo, ended) {
      for (const code of found) {
        if (hits.size >= upTo) return;
        if (hits.has(keyOf(code))) continue;
        const last = (): CodeRow | null => book.history(code.system, code.code).findLast(({ from }) => from <= date) ?? null;
        const row = book.lookup(code.system, code.code, date) ?? (ended ? last() : null);
        if (row) add(row, row.display, 'code', [row.code], childrenOf(row), lift?.(row) ?? UNLIFTED);
      }
    },
    addFound(found, upTo) {
      for (const { row, lifted, candidate } of rankedRows(
        book,
        found.slice(0, Math.max(LOOKED_AT, upTo * 2)),
        date,
        lift,
        upTo + hits.size + LOOKED_AHEAD,
      )) {
        if (hits.size >= upTo) return;
        if (hits.has(keyOf(row))) continue;
        const { place, reading, entry } = candidate;
        const { index, speaks } = place;
        const { text, source } = index.phrase(entry);
        const children = speaks && !row.billable ? childrenIn(index.table, row.code, (at) => index.holds(at, date)) : childrenOf(row);
        // Another set's title is but another way of saying it.
        const stands = source === 'title' && text !== row.display ? 'synonym' : source;
        add(row, text, stands, matchedWords(reading, text), children, lifted ?? UNLIFTED);
      }
    },
    hits: () => [...hits.values()],
  };
}
