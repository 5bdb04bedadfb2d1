// Reading a note against only cutting it into words, over the demo encounters' notes and one of 50,000 characters.
import { createBook } from '../../lib/codes/book';
import { weigh } from '../../lib/coding/suggest';
import { analyze } from '../../lib/findings/analyze';
import { aChart, aDocument } from '../../lib/rules/examples';
import type { Measurement } from '../../scripts/bench';
import { loadStarter } from '../../scripts/headless/folder-store';
import { ENCOUNTERS } from '../ehr/encounters';

const ROUNDS = 15;

function timed(work: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    work();
    times.push(performance.now() - started);
  }
  return times.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}

const words = (text: string): unknown => text.toLowerCase().match(/[a-z0-9']+/g);

export async function bench(): Promise<Measurement[]> {
  const book = createBook(loadStarter(), { edition: '', excludes1: [], excludes1Known: [], manifestations: [], seventhCharacters: [] });
  const notes = ENCOUNTERS.flatMap(({ notes }) =>
    notes.map(({ sections }) => sections.map(({ heading, text }) => `${heading}\n${text}`).join('\n\n')),
  );
  const long = Array.from({ length: Math.ceil(50_000 / notes.join('\n').length) }, () => notes.join('\n'))
    .join('\n')
    .slice(0, 50_000);
  const read = (text: string): unknown => {
    const chart = aChart({ documents: [aDocument({ text })] });
    return weigh(chart, analyze(chart), 'outpatient', book).suggestions;
  };
  return [
    { name: `a demo note (mean of ${notes.length})`, texts: notes },
    { name: 'a note of 50,000 characters', texts: [long] },
  ].map(({ name, texts }) => ({
    name,
    unit: 'ms',
    ours: timed(() => texts.forEach(read)) / texts.length,
    baseline: timed(() => texts.forEach(words)) / texts.length,
    against: 'cutting the text into words',
  }));
}
