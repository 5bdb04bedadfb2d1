/** What a site holds: every imported file as one dated, attributed holding, whatever it is about. */
import * as z from 'zod/mini';
import type { CodeSet } from './code';

/** What a holding is about. `codes` are rows one can code with; `search` is made by us of the rows and the books. */
export const ContentSchema = z.enum([
  'codes',
  'search',
  'tabular',
  'index',
  'external-cause-index',
  'neoplasm-table',
  'drug-table',
  'addenda',
  'conversion-table',
  'pcs-tables',
  'pcs-definitions',
  'ptp',
  'mue',
  'add-on',
  'poa-exempt',
  'hcc',
  'mce',
  'place-of-service',
  'fee-indicators',
]);
export type Content = z.infer<typeof ContentSchema>;

/** A row that was left out of an import: where it stands (1-based) and what was expected there. */
export interface RowFault {
  line: number;
  column: number | null;
  sentence: string;
}

/**
 * One imported file's content. `id` is `content/system/release` with `/variant` where a release has several
 * (`practitioner` and `outpatient` PTP; a code set out of a codes file (`list`) or a tabular (`tabular`) instead of the
 * order file). `rows` as the publisher counts them. `faults`: at most the first hundred rows left out, `faulty` how many.
 * `bytes`: what it takes on disk. `extra`: further counts worth showing (`{ modifiers: 383 }`). `builtFrom`: of a search index
 * only, what it was made of; when that changes, it is made again.
 */
export interface Holding extends CodeSet {
  content: Content;
  variant: string;
  bytes: number;
  faults: RowFault[];
  faulty: number;
  extra: Record<string, number>;
  builtFrom?: string;
}

/** A holding before it is stored: what the importer itself can know. */
export type NewHolding = Omit<Holding, 'id' | 'file' | 'sha256' | 'importedAt' | 'bytes'>;

/** The id of a holding; see {@link Holding}. */
export const holdingId = ({ content, system, release, variant }: Pick<Holding, 'content' | 'system' | 'release' | 'variant'>): string =>
  [content, system, release, ...(variant ? [variant] : [])].join('/');
