/** Which list a table holds whose columns are called as the elements of a FHIR resource, as applications built upon FHIR call them. */
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
  if (has(/^value(?: ?(?:quantity|string))?$/i) && has(/^(?:effective|issued)\b/i)) return 'results';
  if (has(/^performed(?: ?(?:date ?time|period))?$/i)) return 'procedures';
  return has(/^(?:authored on|order detail)$/i) && has(/^(?:status|intent|requester|priority)$/i) ? 'orders' : null;
}
