/** A file that a publisher offers: where it is, and what it must turn out to be. */
import type { CodeSystem } from '../code';
import type { Content } from '../holding';

/**
 * `page`: where a person finds it; `urls`: where it has been seen or is expected, tried in order. `from`: first day it speaks
 * for. `expected`: what is published about it, to hold the import against; null where nothing is.
 */
export interface OfficialFile {
  id: string;
  title: string;
  publisher: 'CDC' | 'CMS';
  page: string;
  urls: string[];
  system: CodeSystem;
  contents: Content[];
  release: string;
  from: string;
  expected: { bytes: number | null; sha256: string | null; rows: number | null; billable: number | null };
}
