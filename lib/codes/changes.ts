/** What changed between two releases of a code set, and what of it meets the site's own lists. */
import type { Change, WhatChanged } from './change';
import type { CodeRow } from './code';
import type { CodeTable } from './table';

/** Which codes took the place of a code, as a conversion table says; see `lib/codes/conversions.ts`. */
export interface Successors {
  after(code: string): { code: string }[];
}

/** The site's own codes, as written with their dot. */
export interface OwnCodes {
  favourites: string[];
  drafts: string[];
  feeSchedule: string[];
}

/** Rows of one code stand after one another, oldest first: what holds in the release is the last. */
function lastOf(table: CodeTable, at: number): number {
  const code = table.codeAt(at);
  let last = at;
  while (last + 1 < table.size && table.codeAt(last + 1) === code) last += 1;
  return last;
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
  const meet = (old: CodeRow | null, now: CodeRow | null): void => {
    const was = old !== null && ended(old, before) ? null : old;
    const is = now !== null && ended(now, after) ? null : now;
    const kind = kindOf(was, is);
    const code = was?.code ?? is?.code;
    if (kind === null || code === undefined) return;
    const gone = kind === 'deleted' || kind === 'became-header';
    changes.push({ kind, code, before: was, after: is, successors: gone ? (conversions?.after(code) ?? []).map((next) => next.code) : [] });
  };

  let a = 0;
  let b = 0;
  while (a < before.size || b < after.size) {
    const old = a < before.size ? before.codeAt(a) : null;
    const now = b < after.size ? after.codeAt(b) : null;
    if (old !== null && (now === null || old < now)) {
      a = lastOf(before, a);
      meet(before.row(a), null);
      a += 1;
    } else if (now !== null && (old === null || now < old)) {
      b = lastOf(after, b);
      meet(null, after.row(b));
      b += 1;
    } else {
      a = lastOf(before, a);
      b = lastOf(after, b);
      meet(before.row(a), after.row(b));
      a += 1;
      b += 1;
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
