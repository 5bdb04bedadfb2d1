import type { CodeRow } from '../../lib/codes/code';
import { usDay } from './words';

/** Said when the code does not hold on the day of judgement; else empty. */
export function standing({ from, to }: Pick<CodeRow, 'from' | 'to'>, judged: string | null): string {
  if (judged === null) return '';
  if (judged < from) return `not valid on ${usDay(judged)}: begins ${usDay(from)}`;
  return to !== null && judged > to ? `not valid on ${usDay(judged)}: ended ${usDay(to)}` : '';
}
