import type { Chart } from '../../lib/chart/chart';
import { count } from './words';

/** How much of the notes was read. `partly`: notes of which only a part was in the page; `unread`: parts not read that may hold a note. */
export interface ReadSoFar {
  notes: number;
  partly: number;
  unread: number;
}

/** Lists hold rows, never a provider's statement: one that was not read keeps nothing from what is said of the notes. */
export const readSoFar = ({ documents, unread }: Chart): ReadSoFar => ({
  notes: documents.length,
  partly: documents.filter(({ completeness }) => completeness === 'partial').length,
  unread: unread.filter(({ kind }) => kind !== 'list').length,
});

/** `2 parts were not read, 1 note only in part`; empty when all that is known of was read. */
export function leftWords({ partly, unread }: ReadSoFar): string {
  const parts = unread === 0 ? '' : count(unread, 'part was not read', 'parts were not read');
  const notes = partly === 0 ? '' : count(partly, 'note was read only in part', 'notes were read only in part');
  return [parts, notes].filter((words) => words !== '').join(', ');
}
