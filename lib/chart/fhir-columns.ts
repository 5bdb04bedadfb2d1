/** Which list a table holds whose columns are called as the elements of a FHIR resource, as applications built upon FHIR call them. */
import type { Row } from './row';
import type { ListKind } from './section-names';

/** The list, where the names together are those of one resource; null for any other table. */
export function listOfResource(columns: readonly string[]): ListKind | null {
  const has = (name: RegExp): boolean => columns.some((column) => name.test(column.trim()));
  if (has(/^vaccine code$/i)) return 'immunizations';
  if (has(/^medication(?: codeable ?concept| reference)?$/i) && has(/^(?:intent|authored on|date asserted|effective)$/i))
    return 'medications';
  if (!has(/^code$/i)) return null;
  if (has(/^clinical status$/i))
    return has(/^(?:reactions?|criticality|last occurrence)$/i)
      ? 'allergies'
      : has(/^(?:onset|abatement|recorded date|verification status)$/i)
        ? 'problems'
        : null;
  if (has(/^value(?: ?(?:quantity|string))?$/i) && has(/^(?:effective|issued|last updated)\b/i)) return 'results';
  if (has(/^performed(?: ?(?:date ?time|period))?$/i)) return 'procedures';
  return has(/^(?:authored on|order detail)$/i) && has(/^(?:status|intent|requester|priority)$/i) ? 'orders' : null;
}

/** Elements that name the resource itself and whose it is. */
const OF_RESOURCE = /^(?:resource type|id|meta|identifier|subject|patient|encounter|last updated)$/i;

/** A row with what it is of first, where columns of a resource put its number and the day it was written before that. */
export function codeFirst(row: Row): Row {
  const at = row.cells.findIndex(({ label }) => label !== null && /^code$/i.test(label));
  const before = row.cells.slice(0, Math.max(0, at));
  return row.table && before.length > 0 && before.every(({ label }) => OF_RESOURCE.test(label ?? ''))
    ? { ...row, cells: row.cells.slice(at) }
    : row;
}

/** The one row of its list that names and values of a resource are together; null where the names are those of none. */
export function resourceOf(rows: readonly Row[]): { list: ListKind; row: Row } | null {
  const cells = rows
    .flatMap((row) => row.cells)
    .map(({ label, text }) => ({ label: label?.replace(/\[x\]$/, '') ?? null, text }))
    .filter(({ label }) => !OF_RESOURCE.test(label ?? ''))
    // What it is comes first.
    .sort((a, b) => Number(b.label === 'Code') - Number(a.label === 'Code'));
  const list = listOfResource(cells.map(({ label }) => label ?? ''));
  const [first] = rows;
  return list && first ? { list, row: { ...first, cells, text: cells.map(({ text }) => text).join(' '), table: true } } : null;
}
