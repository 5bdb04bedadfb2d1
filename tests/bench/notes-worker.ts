// Reads the notes it is sent in a browser's worker, as the panel does, beside the plainest matcher over the same names.
import type { CodeBook } from '../../lib/codes/code';
import { notUnderstood } from '../../lib/coding/not-understood';
import { suggestProcedures } from '../../lib/coding/procedures/suggest-procedures';
import { weigh } from '../../lib/coding/suggest';
import { analyze } from '../../lib/findings/analyze';
import { CONCEPTS } from '../../lib/findings/lexicon/concepts';
import { performedIn } from '../../lib/findings/procedures/read-performed';
import { aChartOf, aDocument } from '../findings/chart';

export interface ReadTimes {
  /** ms of each note. */
  ours: number[];
  plainest: number[];
  /** ms of the first note, with everything still cold. */
  cold: number;
}

const book: CodeBook = {
  lookup: () => null,
  history: () => [],
  children: () => [],
  setFor: () => null,
  instructions: { edition: '', excludes1: [], excludes1Known: [], manifestations: [], seventhCharacters: [] },
};

function read(text: string): number {
  const chart = aChartOf([aDocument(text)]);
  const started = performance.now();
  const findings = analyze(chart);
  weigh(chart, findings, 'outpatient', book);
  suggestProcedures(performedIn(chart, findings), book, null);
  notUnderstood(chart, findings);
  return performance.now() - started;
}

const NAMES = [...new Set(CONCEPTS.flatMap(({ names }) => names.map((name) => name.toLowerCase())))];

/** Every name looked for in the whole note: no sections, no denials, no codes. */
function search(text: string): number {
  const started = performance.now();
  const lower = text.toLowerCase();
  const found = NAMES.filter((name) => lower.includes(name));
  return found.length >= 0 ? performance.now() - started : 0;
}

self.addEventListener('message', ({ data: texts }: MessageEvent<string[]>) => {
  const cold = read(texts[0] ?? '');
  for (const text of texts.slice(0, 40)) read(text);
  const ours: number[] = [];
  const plainest: number[] = [];
  for (const text of texts) {
    ours.push(read(text));
    plainest.push(search(text));
  }
  const times: ReadTimes = { ours, plainest, cold };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage(times);
});
