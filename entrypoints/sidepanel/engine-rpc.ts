/** What the panel and its worker say to each other. */
import type { Chart } from '../../lib/chart/chart';
import type { Code, CodeRow, CodeSet, CodeSystem, SearchRequest, SearchResponse } from '../../lib/codes/code';
import type { Setting } from '../../lib/coding/coded-encounter';
import type { CheckRequest, CheckResponse, Reading } from '../../lib/engine';

/** Every call with its arguments and its answer. */
export interface Calls {
  search: { args: [request: SearchRequest]; answer: SearchResponse };
  lookup: { args: [system: CodeSystem, code: string, date: string]; answer: CodeRow | null };
  children: { args: [code: Code, date: string]; answer: CodeRow[] };
  read: { args: [chart: Chart, setting: Setting]; answer: Reading };
  check: { args: [request: CheckRequest]; answer: CheckResponse };
  sets: { args: []; answer: CodeSet[] };
}
export type CallName = keyof Calls;

export type Asked = { [N in CallName]: { id: number; call: N; args: Calls[N]['args'] } }[CallName];
export type Told =
  | { kind: 'answer'; id: number; value: unknown }
  | { kind: 'failed'; id: number; error: string }
  /** Other sets answer from now on. */
  | { kind: 'sets-changed' };

/** The broadcast channel on which a page says that the stored sets changed. */
export const CODESETS_CHANNEL = 'codesets';
