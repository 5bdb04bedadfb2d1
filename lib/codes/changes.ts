/** What changed between two releases of a code set, and what of it meets the site's own lists. */
import type { Change, WhatChanged } from './change';
import type { CodeRow } from './code';
import { sameRows } from './same-rows';
import type { CodeTable } from './table';

/** Which codes took the place of a code, as a conversion table says; see `lib/codes/conversions.ts`. */
export interface Successors {
  after(code: string): { code: string; day: string }[];
}

/** The site's own codes, as written with their dot. */
export interface OwnCodes {
  favourites: string[];
  drafts: string[];
  feeSchedule: string[];
}

/** Walks a table code by code. Stretches of one code stand after one another, oldest first: what holds is the last. */
function walk(table: CodeTable): { code: string | null; at: number; next(): void } {
  let following = table.size > 0 ? table.codeAt(0) : null;
  const walker = {
    code: null as string | null,
    at: -1,
    next(): void {
      walker.code = following;
      if (following === null) return;
      do {
        walker.at += 1;
        following = walker.at + 1 < table.size ? table.codeAt(walker.at + 1) : null;
      } while (following === walker.code);
    },
  };
  walker.next();
  return walker;
}

/** A code whose last row ended before its release does was taken back. */
const ended = (row: CodeRow, table: CodeTable): boolean => row.to !== null && (table.set.to === null || row.to < table.set.to);

function kindOf(before: CodeRow | null, after: CodeRow | null): Change['kind'] | null {
  if (before === null) return after === null ? null : 'added';
  if (after === null) return 'deleted';
  if (before.billable !== after.billable) return after.billable ? 'became-billable' : 'became-header';
  return before.display === after.display ? null : 'revised';
}

/**
 * Compares two releases of one system on the pair of code and standing, and on the title. The tables' rows are in code order.
 * `conversions`: of the later release; null where none is loaded, and then no successor is known. `own` is held against every
 * change; the changes themselves are in code order.
 */
export function whatChanged(before: CodeTable, after: CodeTable, conversions: Successors | null, own: OwnCodes): WhatChanged {
  const changes: Change[] = [];
  // The table holds every year's successions: those between the two releases count.
  const successorsOf = (code: string): string[] =>
    (conversions?.after(code) ?? []).filter(({ day }) => day > before.set.from && day <= after.set.from).map((next) => next.code);
  const meet = (first: CodeRow | null, second: CodeRow | null): void => {
    const was = first !== null && ended(first, before) ? null : first;
    const is = second !== null && ended(second, after) ? null : second;
    const kind = kindOf(was, is);
    const code = was?.code ?? is?.code;
    if (kind === null || code === undefined) return;
    const gone = kind === 'deleted' || kind === 'became-header';
    changes.push({ kind, code, before: was, after: is, successors: gone ? successorsOf(code) : [] });
  };

  const same = sameRows(before, after);
  const old = walk(before);
  const now = walk(after);
  while (old.code !== null || now.code !== null) {
    if (now.code === null || (old.code !== null && old.code < now.code)) {
      meet(before.row(old.at), null);
      old.next();
    } else if (old.code === null || now.code < old.code) {
      meet(null, after.row(now.at));
      now.next();
    } else {
      if (!same(old.at, now.at)) meet(before.row(old.at), after.row(now.at));
      old.next();
      now.next();
    }
  }

  const counts = { added: 0, deleted: 0, 'became-header': 0, 'became-billable': 0, revised: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return {
    system: after.set.system,
    from: before.set.release,
    to: after.set.release,
    changes,
    counts,
    touched: touchedBy(changes, own),
    successorsKnown: conversions !== null,
  };
}

function touchedBy(changes: Change[], own: OwnCodes): WhatChanged['touched'] {
  const byCode = new Map(changes.map((change) => [change.code, change]));
  const lists = [
    ['favourite', own.favourites],
    ['draft', own.drafts],
    ['fee-schedule', own.feeSchedule],
  ] as const;
  return lists.flatMap(([where, codes]) =>
    [...new Set(codes)].flatMap((code) => {
      const change = byCode.get(code);
      return change ? [{ code, where, change }] : [];
    }),
  );
}
