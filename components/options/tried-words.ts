/** What trying an adapter on an open page found, in words: at each field, and of the whole. */
import type { FieldProblem } from '../../lib/chart/site-definition';
import type { Tried } from '../effects';
import { count } from '../parts/words';

/** At each field, how much its selector finds and the first words of it. */
export const hintsOf = (tried: Tried | null): Map<string, string> =>
  new Map(
    (tried?.found ?? []).map(({ field, found, words }) => [
      field,
      found === 0 ? '○ Finds nothing on the open page.' : `✓ Finds ${found}: “${words || 'no text'}”`,
    ]),
  );

/** The one sentence below the form. */
export function sentenceOf(tried: Tried | null | 'trying' | 'failed', problems: FieldProblem[], pressed: boolean): string {
  if (tried === 'trying') return 'Trying…';
  if (tried === 'failed')
    return 'No open page fits the address pattern. Open a chart in another tab, allow Chartside to read it there, and try again.';
  if (tried !== null) {
    const nothing = tried.found.filter(({ found }) => found === 0).length;
    const what =
      nothing === 0
        ? 'every selector finds something'
        : `${nothing} of ${count(tried.found.length, 'selector', 'selectors')} ${nothing === 1 ? 'finds' : 'find'} nothing`;
    return `Tried on “${tried.page}”: ${what}.`;
  }
  return pressed && problems.length > 0 ? `${count(problems.length, 'field', 'fields')} cannot stay as written.` : '';
}
