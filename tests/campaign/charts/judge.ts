/** A window full of pages, read and taken all the way to the rules; and what must hold of what comes out. */
import type { Adapter } from '../../../lib/chart/adapter';
import { type Chart, ChartSchema, type FrameReport, FrameReportSchema } from '../../../lib/chart/chart';
import { PAGE_BUDGET } from '../../../lib/chart/chart-env';
import { mergeFrames } from '../../../lib/chart/merge';
import { readFrame } from '../../../lib/chart/read-frame';
import type { CodeBook } from '../../../lib/codes/code';
import { addDiagnosis, emptyCoding } from '../../../lib/coding/edit';
import { createEngine } from '../../../lib/engine';
import type { SavedFrame } from '../../chart/page';
import { stopwatch } from './stopwatch';

/** What reads one frame; the real one, or a broken one that must be found out. */
export type Reader = (frame: SavedFrame, adapters: readonly Adapter[], pause: () => null) => Promise<FrameReport | null>;
export const reads: Reader = async ({ page, env }, adapters, pause) => (await readFrame(page, { ...env, pause }, adapters))?.report ?? null;

/** Both by the stopwatch. `longestMs`: between two looks at it while reading; `heldMs`: the whole of findings, suggestions and rules. */
export interface Judged {
  wrong: string[];
  chart: Chart | null;
  longestMs: number;
  heldMs: number;
}

const words = (error: unknown): string =>
  error instanceof Error ? `${error.name} at ${error.stack?.split('\n')[1]?.trim().slice(0, 160)}` : 'something';

/** Facts of the chart alone: what was left out is named elsewhere, and may be. */
const factsIn = (chart: Chart): string => JSON.stringify({ ...chart, source: null, unread: null });

/** Every quote must be the document's own words. */
function misquoted(chart: Chart, quotes: { document: string; start: number; end: number; quote: string }[]): number {
  const texts = new Map(chart.documents.map(({ id, text }) => [id, text]));
  return quotes.filter(({ document, start, end, quote }) => texts.get(document)?.slice(start, end) !== quote).length;
}

function further(chart: Chart, book: CodeBook): string[] {
  const wrong: string[] = [];
  const engine = createEngine(book, () => performance.now());
  const { findings, suggestions, procedures, notUnderstood } = engine.read(chart, 'outpatient');
  const coded = suggestions.reduce(
    (coding, { id, code, evidence }) => addDiagnosis(coding, code, evidence, 'suggestion', id),
    emptyCoding(chart, 'outpatient'),
  );
  const { issues } = engine.check({
    chart,
    findings,
    coded,
    site: { billingNpi: null, renderingNpi: null },
    queued: [],
    patientKey: null,
    replaces: null,
    payer: null,
    siteRules: [],
  });
  const quotes = [...suggestions.flatMap(({ evidence }) => evidence), ...notUnderstood, ...issues.flatMap(({ evidence }) => evidence)];
  const off = misquoted(chart, [...quotes, ...procedures.map(({ performed }) => performed.evidence)]);
  if (off > 0) wrong.push(`${off} quotes are not what stands in the note`);
  const broken = issues.filter(({ message }) => message.endsWith(': this check could not run.'));
  if (broken.length > 0) wrong.push(`rules threw: ${[...new Set(broken.map(({ rule }) => rule))].join(', ')}`);
  return wrong;
}

/** Reads every frame, joins them, and goes on to the rules. `others`: words that must stand in no fact. */
export async function judge(
  frames: SavedFrame[],
  adapters: readonly Adapter[],
  others: readonly string[],
  { book, read = reads }: { book: CodeBook; read?: Reader },
): Promise<Judged> {
  const judged: Judged = { wrong: [], chart: null, longestMs: 0, heldMs: 0 };
  let sinceLast = stopwatch();
  const look = (): null => {
    judged.longestMs = Math.max(judged.longestMs, sinceLast());
    return null;
  };
  try {
    const reports: FrameReport[] = [];
    for (const frame of frames) {
      sinceLast = stopwatch();
      const report = await read(frame, adapters, look);
      look();
      if (!report) continue;
      const parsed = FrameReportSchema.safeParse(report);
      if (!parsed.success)
        judged.wrong.push(...parsed.error.issues.slice(0, 3).map(({ path, message }) => `report: ${path.join('.')}: ${message}`));
      reports.push(report);
    }
    const chart = mergeFrames(reports, Date.UTC(2026, 10, 12));
    const parsed = ChartSchema.safeParse(chart);
    if (!parsed.success)
      judged.wrong.push(...parsed.error.issues.slice(0, 3).map(({ path, message }) => `chart: ${path.join('.')}: ${message}`));
    judged.chart = chart;
    const facts = factsIn(chart);
    for (const word of others) if (facts.includes(word)) judged.wrong.push(`a fact of another patient: ${word}`);
    // A character of the page may stand in several facts and is escaped here; what grows beyond that grows by itself.
    if (facts.length > frames.length * PAGE_BUDGET.maxChars * 6) judged.wrong.push('the chart is larger than any page may be');
    const held = stopwatch();
    judged.wrong.push(...further(chart, book));
    judged.heldMs = held();
  } catch (thrown) {
    judged.wrong.push(`threw ${words(thrown)}`);
  }
  return judged;
}
