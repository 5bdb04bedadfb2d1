/** Looks procedure-to-procedure edits up where they lie packed: no row is unpacked but the one asked for. */
import type { Holding } from '../holding';
import { openSections } from '../packed/sections';
import { codeOf, numberOf, placeOf } from './code-number';
import { dayFrom, dayNumber } from './day-number';
import type { PtpEdit, PtpTable } from './edit';

/** The indicator of an edit that was withdrawn to its first day: it stands in the list and does not apply. */
const NOT_APPLICABLE = 9;

/**
 * Opens the table that an import of a PTP file packed. Of several edits of one pair that hold on a day, one that applies goes before
 * one that was withdrawn, and the one that ends soonest before the others: where the file gives no first days, that is the day's.
 * Partners are only those whose edit applies.
 */
export function openPtp(holding: Pick<Holding, 'rows'>, data: ArrayBuffer): PtpTable {
  const sections = openSections(data);
  const { wide } = sections.meta as { wide: boolean };
  const numbers = (name: string): Uint16Array | Uint32Array => (wide ? sections.u32(name) : sections.u16(name));
  const [codes, starts, seconds, kinds] = [sections.u32('codes'), sections.u32('starts'), numbers('seconds'), numbers('kinds')];
  const [froms, tos, indicators] = [sections.u32('froms'), sections.u32('tos'), sections.bytes('indicators')];
  const [rationaleOf, rationales] = [sections.u32('rationaleOf'), sections.lines('rationales')];

  /** The rank of a code; -1 when no edit names it. */
  function rankOf(code: string): number {
    const number = numberOf(code);
    if (number < 0) return -1;
    const at = placeOf(codes, number, 0, codes.length);
    return codes[at] === number ? at : -1;
  }
  /** The row of the pair that holds on the day; -1: none. */
  function rowOf(first: number, second: number, day: number): number {
    const end = starts[first + 1] as number;
    let best = -1;
    for (let row = placeOf(seconds, second, starts[first] as number, end); row < end && seconds[row] === second; row += 1) {
      const kind = kinds[row] as number;
      if ((froms[kind] as number) > day || (tos[kind] as number) < day) continue;
      if (best < 0 || before(kind, kinds[best] as number)) best = row;
    }
    return best;
  }
  function before(one: number, other: number): boolean {
    const [oneApplies, otherApplies] = [indicators[one] !== NOT_APPLICABLE, indicators[other] !== NOT_APPLICABLE];
    return oneApplies === otherApplies ? (tos[one] as number) < (tos[other] as number) : oneApplies;
  }
  const applies = (row: number): boolean => row >= 0 && indicators[kinds[row] as number] !== NOT_APPLICABLE;
  function edit(first: number, row: number): PtpEdit {
    const kind = kinds[row] as number;
    return {
      column1: codeOf(codes[first] as number),
      column2: codeOf(codes[seconds[row] as number] as number),
      from: dayFrom(froms[kind] as number),
      to: dayFrom(tos[kind] as number),
      indicator: indicators[kind] as 0 | 1 | 9,
      rationale: rationales[rationaleOf[kind] as number] as string,
    };
  }
  return {
    rows: holding.rows,
    lookup(a, b, date) {
      const [one, other, day] = [rankOf(a), rankOf(b), dayNumber(date)];
      if (one < 0 || other < 0) return null;
      const [forward, backward] = [rowOf(one, other, day), rowOf(other, one, day)];
      if (forward < 0 && backward < 0) return null;
      const turned = forward < 0 || (backward >= 0 && before(kinds[backward] as number, kinds[forward] as number));
      return turned ? edit(other, backward) : edit(one, forward);
    },
    partners(code, date, limit) {
      const [own, day] = [rankOf(code), dayNumber(date)];
      const found: PtpEdit[] = [];
      if (own < 0) return found;
      const end = starts[own + 1] as number;
      for (let row = starts[own] as number; row < end && found.length < limit; ) {
        const second = seconds[row] as number;
        const holds = rowOf(own, second, day);
        if (applies(holds)) found.push(edit(own, holds));
        while (row < end && seconds[row] === second) row += 1;
      }
      // Column 2 has no list of its own: asking every group costs a millisecond and spares half the file's size.
      for (let first = 0; first < codes.length && found.length < limit; first += 1) {
        const holds = rowOf(first, own, day);
        if (applies(holds)) found.push(edit(first, holds));
      }
      return found;
    },
  };
}

/** One release that came in several files (f1 to f4) answers as one table. */
export function joinPtp(parts: readonly PtpTable[]): PtpTable {
  return {
    rows: parts.reduce((sum, part) => sum + part.rows, 0),
    lookup(a, b, date) {
      let withdrawn: PtpEdit | null = null;
      for (const part of parts) {
        const edit = part.lookup(a, b, date);
        if (edit && edit.indicator !== NOT_APPLICABLE) return edit;
        withdrawn ??= edit;
      }
      return withdrawn;
    },
    partners(code, date, limit) {
      const found: PtpEdit[] = [];
      for (const part of parts) if (found.length < limit) found.push(...part.partners(code, date, limit - found.length));
      return found;
    },
  };
}
