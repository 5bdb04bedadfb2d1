import type { Chart } from '../chart/chart';
import type { CodeBook } from '../codes/code';
import type { Finding } from '../findings/finding';
import type { Setting } from './coded-encounter';
import type { Suggestion } from './suggestion';

/** Codes that the words support, as a coder would sequence them. */
export function suggest(_chart: Chart, _findings: Finding[], _setting: Setting, _book: CodeBook): Suggestion[] {
  return [];
}
