/** What the panel and its worker say to each other. */

import type { PcsStep } from '../../components/effects';
import type { Chart } from '../../lib/chart/chart';
import type { BookNode } from '../../lib/codes/books/book-node';
import type { CardRequest, CodeCard } from '../../lib/codes/card';
import type { Code, CodeRow, CodeSet, CodeSystem, SearchRequest, SearchResponse } from '../../lib/codes/code';
import type { Holding } from '../../lib/codes/holding';
import type { Setting } from '../../lib/coding/coded-encounter';
import type { CheckRequest, CheckResponse, Reading } from '../../lib/engine';

/** Every call with its arguments and its answer. */
export interface Calls {
  search: { args: [request: SearchRequest]; answer: SearchResponse };
  lookup: { args: [system: CodeSystem, code: string, date: string]; answer: CodeRow | null };
  children: { args: [code: Code, date: string]; answer: CodeRow[] };
  read: { args: [chart: Chart, setting: Setting]; answer: Reading };
  check: { args: [request: CheckRequest]; answer: CheckResponse };
  card: { args: [request: CardRequest]; answer: CodeCard | null };
  books: { args: [date: string]; answer: Holding[] };
  bookChildren: { args: [book: string, at: number | null]; answer: BookNode[] };
  bookPath: { args: [book: string, at: number]; answer: BookNode[] };
  bookFind: { args: [book: string, query: string, limit: number]; answer: BookNode[] };
  pcs: { args: [prefix: string, date: string]; answer: PcsStep | null };
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
