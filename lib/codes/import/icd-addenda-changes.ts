/** Lines of an addenda file made into changes: a code deleted and added at once has only changed its standing. */
import type { AddendaChange } from '../books/addenda';

/** One line. `flag`: `0` header, `1` billable; the codes form of the file has billable codes only. */
export interface AddendaLine {
  label: 'Add' | 'Delete' | 'Revise from' | 'Revise to';
  flag: '0' | '1';
  code: string;
  title: string;
  line: number;
}

type Sides = { before: AddendaLine | null; after: AddendaLine | null };

/** In the order in which the codes first stand in the file. */
export function addendaChanges(lines: readonly AddendaLine[]): AddendaChange[] {
  const codes = new Map<string, Sides>();
  for (const line of lines) {
    const sides = codes.get(line.code) ?? { before: null, after: null };
    codes.set(line.code, sides);
    if (line.label === 'Delete' || line.label === 'Revise from') sides.before = line;
    else sides.after = line;
  }
  return [...codes].map(([code, { before, after }]) => ({
    kind: kindOf(before, after),
    code,
    titleBefore: before?.title ?? null,
    titleAfter: after?.title ?? null,
  }));
}

function kindOf(before: AddendaLine | null, after: AddendaLine | null): AddendaChange['kind'] {
  if (!before) return 'added';
  if (!after) return 'deleted';
  if (before.flag === after.flag) return 'revised';
  return after.flag === '0' ? 'became-header' : 'became-billable';
}
