/** A file that a publisher offers: where it is, and what it must turn out to be. */
import type { CodeSystem } from '../code';
import type { Content } from '../holding';

/** One address of a file. `bytes` and `sha256` as the file there has been seen; null where nobody has looked. */
export interface Copy {
  url: string;
  bytes: number | null;
  sha256: string | null;
}

/**
 * `page`: where a person finds it. `copies`: where it has been seen or is expected, tried in order; empty where a licence must
 * be accepted by a person first (`licence` says whose), and then `names` says what the files on the page are called.
 * `from`/`to`: the days it speaks for. `due`: the day from which it is usually posted. `expected`: what is published about its
 * rows, to hold the import against; null where nothing is. `release` is named as the importers name it.
 */
export interface OfficialFile {
  id: string;
  title: string;
  publisher: 'CDC' | 'CMS';
  page: string;
  copies: Copy[];
  licence: string | null;
  names: string;
  system: CodeSystem;
  contents: Content[];
  release: string;
  from: string;
  to: string | null;
  due: string;
  expected: { rows: number | null; billable: number | null };
}
