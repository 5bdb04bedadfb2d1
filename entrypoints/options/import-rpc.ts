/** What the options page and its import worker say to each other. */
import type { ImportProgress } from '../../components/effects';
import type { JobEnd } from '../../lib/codes/import/import-queue';
import type { ColumnMapping } from '../../lib/codes/import/importer';

/** `job`: the page's number for what it asked. `refresh` makes search indexes that are missing or out of date. */
export type ImportAsked =
  | { kind: 'import'; job: number; file: File; mapping: ColumnMapping | null }
  | { kind: 'cancel'; job: number }
  | { kind: 'remove'; job: number; id: string }
  | { kind: 'refresh' };

export type ImportTold =
  | { kind: 'progress'; job: number; progress: ImportProgress }
  | { kind: 'end'; job: number; end: JobEnd }
  | { kind: 'removed'; job: number; error: string | null };
