import type { CodeRow, Hit } from '../../lib/codes/code';
import { usDay } from '../parts/words';

const PLACES: Partial<Record<Hit['source'], string>> = {
  inclusion: 'inclusion term',
  index: 'index',
  'external-cause': 'external causes',
  neoplasm: 'neoplasm table',
  drug: 'drug table',
  synonym: 'also called',
};

/** Where the phrase that matched stands; null: in the title or the code, which the row shows anyway. */
export const placeOf = ({ source }: Hit): string | null => PLACES[source] ?? null;

/** Said when the code does not hold on the day of judgement; else empty. */
export function standing({ from, to }: Pick<CodeRow, 'from' | 'to'>, judged: string | null): string {
  if (judged === null) return '';
  if (judged < from) return `not valid on ${usDay(judged)}: begins ${usDay(from)}`;
  return to !== null && judged > to ? `not valid on ${usDay(judged)}: ended ${usDay(to)}` : '';
}
