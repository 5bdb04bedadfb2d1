/** What the options page and its import worker say to each other. */
import type { ImportProgress } from '../../components/effects';
import type { CodeSet } from '../../lib/codes/code';

export interface ImportAsked {
  file: File;
}
export type ImportTold =
  | { kind: 'progress'; progress: ImportProgress }
  | { kind: 'done'; sets: CodeSet[] }
  | { kind: 'refused'; error: string };
