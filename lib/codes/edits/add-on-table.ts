/** Add-on code edits, packed in their own order with a second order by primary code. */
import type { Holding } from '../holding';
import { openSections, packSections } from '../packed/sections';
import { codeOf, numberOf, placeOf } from './code-number';
import { dayFrom, dayNumber, NO_END, NO_START } from './day-number';
import type { AddOnEdit, AddOnTable } from './edit';

/** Packs edits in any order; codes of five characters. */
export function packAddOns(edits: readonly AddOnEdit[]): ArrayBuffer {
  const rows = edits
    .map((edit) => ({ ...edit, number: numberOf(edit.addOn), of: numberOf(edit.primary) }))
    .sort((one, other) => one.number - other.number || one.of - other.of);
  const byPrimary = Uint32Array.from(rows.keys()).sort((one, other) => (rows[one]?.of ?? 0) - (rows[other]?.of ?? 0));
  return packSections(
    {
      addOns: Uint32Array.from(rows, ({ number }) => number),
      primaries: Uint32Array.from(rows, ({ of }) => of),
      types: Uint8Array.from(rows, ({ type }) => type),
      froms: Uint32Array.from(rows, ({ from }) => (from === null ? NO_START : dayNumber(from))),
      tos: Uint32Array.from(rows, ({ to }) => (to === null ? NO_END : dayNumber(to))),
      byPrimary,
      primariesInOrder: Uint32Array.from(byPrimary, (row) => rows[row]?.of ?? 0),
    },
    null,
  );
}

/** Opens what {@link packAddOns} packed. */
export function openAddOns(holding: Pick<Holding, 'rows'>, data: ArrayBuffer): AddOnTable {
  const sections = openSections(data);
  const [addOns, primaries, types] = [sections.u32('addOns'), sections.u32('primaries'), sections.bytes('types')];
  const [froms, tos] = [sections.u32('froms'), sections.u32('tos')];
  const [byPrimary, primariesInOrder] = [sections.u32('byPrimary'), sections.u32('primariesInOrder')];

  const edit = (row: number): AddOnEdit => ({
    addOn: codeOf(addOns[row] as number),
    type: types[row] as 1 | 2 | 3,
    primary: codeOf(primaries[row] as number),
    from: dayFrom(froms[row] as number),
    to: dayFrom(tos[row] as number),
  });
  /** Edits of the rows whose number in `sorted` is the code's; `rowAt` tells the row of a place. */
  function held(sorted: Uint32Array, code: string, date: string, rowAt: (place: number) => number): AddOnEdit[] {
    const [number, day] = [numberOf(code), dayNumber(date)];
    const found: AddOnEdit[] = [];
    if (number < 0) return found;
    for (let place = placeOf(sorted, number, 0, sorted.length); sorted[place] === number; place += 1) {
      const row = rowAt(place);
      if ((froms[row] as number) <= day && (tos[row] as number) >= day) found.push(edit(row));
    }
    return found;
  }
  return {
    rows: holding.rows,
    primaries: (addOn, date) => held(addOns, addOn, date, (place) => place),
    addOns: (primary, date) => held(primariesInOrder, primary, date, (place) => byPrimary[place] as number),
  };
}
