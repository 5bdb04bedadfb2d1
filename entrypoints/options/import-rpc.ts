/** What the options page and its import worker say to each other. */
import type { ImportProgress } from '../../components/effects';
import type { JobEnd } from '../../lib/codes/import/import-queue';
import type { ColumnMapping } from '../../lib/codes/import/importer';
import type { OfficialFile } from '../../lib/codes/publishers/official-file';

/** `job`: the page's number for what it asked. `official`: what the file must turn out to be, where a publisher says so. `refresh` makes search indexes that are missing or out of date. */
export type ImportAsked =
  | { kind: 'import'; job: number; file: File; mapping: ColumnMapping | null; official: OfficialFile | null }
  | { kind: 'cancel'; job: number }
  | { kind: 'remove'; job: number; id: string }
  | { kind: 'refresh'; job: number };

export type ImportTold =
  | { kind: 'progress'; job: number; progress: ImportProgress }
  | { kind: 'end'; job: number; end: JobEnd }
  | { kind: 'removed'; job: number; error: string | null }
  | { kind: 'refreshed'; job: number };
