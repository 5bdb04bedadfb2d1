/** What a frame still shows of the patient before: a page may name the new one before it has fetched anything of them. */
import type { FrameReport, Unread } from './chart';
import { LIST_NAMES } from './facts';

const KINDS = [...LIST_NAMES, 'documents'] as const;

/** The report without the lists and notes that are word for word those of `before`; each of them is named in `unread`. */
export function withoutStale(report: FrameReport, before: FrameReport): FrameReport {
  const stale = KINDS.filter((kind) => report[kind].length > 0 && JSON.stringify(report[kind]) === JSON.stringify(before[kind]));
  if (stale.length === 0) return report;
  const unread: Unread[] = stale.map((kind) => ({
    kind: kind === 'documents' ? 'document' : 'list',
    what: kind === 'documents' ? 'Notes' : kind.replace(/^./, (letter) => letter.toUpperCase()),
    why: 'The page still shows what stood there before the patient changed.',
    frame: report.frame.key,
  }));
  return { ...report, ...Object.fromEntries(stale.map((kind) => [kind, []])), unread: [...report.unread, ...unread] };
}
