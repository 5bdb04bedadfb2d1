// Reading notes in a worker of Chromium, beside the plainest matcher over the same names; and what the reader weighs.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import type { Measurement } from '../../scripts/bench';
import { ENCOUNTERS } from '../ehr/encounters';
import type { ReadTimes } from './notes-worker';
import { askWorker } from './worker-page';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MANY = path.resolve(ROOT, '../shared/benchmarks/notes-unlabelled/notes.json.gz');
const LONG = 50_000;

/** The many notes where they are at hand, else the demo encounters' own. */
function textsAtHand(): { texts: string[]; of: string } {
  if (existsSync(MANY)) {
    const notes = JSON.parse(gunzipSync(readFileSync(MANY)).toString('utf8')) as { text: string }[];
    return { texts: notes.map(({ text }) => text), of: `${notes.length} notes` };
  }
  const texts = ENCOUNTERS.flatMap(({ notes }) =>
    notes.map(({ sections }) => sections.map(({ heading, text }) => `${heading}\n${text}`).join('\n\n')),
  );
  return { texts, of: `${texts.length} demo notes (the many are not at hand)` };
}

const share = (times: number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;

/** Bytes of a module with all it imports, as shipped and gzipped. */
async function weightOf(code: string): Promise<number> {
  const id = '\0weighed';
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    plugins: [{ name: 'weighed', resolveId: (asked) => (asked === 'weighed' ? id : null), load: (asked) => (asked === id ? code : null) }],
    build: { write: false, minify: true, rollupOptions: { input: 'weighed', preserveEntrySignatures: 'strict', output: { format: 'es' } } },
  })) as Rolldown.RolldownOutput;
  return built.output.reduce((sum, part) => sum + (part.type === 'chunk' ? gzipSync(part.code, { level: 9 }).byteLength : 0), 0);
}

/** Lists of words and codes, and the reader over them: files below `lib`, each with one of its exports. */
const DATA: [file: string, name: string][] = [
  ['findings/lexicon/concepts', 'CONCEPTS'],
  ['findings/lexicon/shields', 'SHIELDS'],
  ['findings/lexicon/condition-talk', 'conditionTalkShields'],
  ['findings/lexicon/gut-shields', 'gutAndGlandShields'],
  ['findings/procedures/body-parts', 'BODY_PARTS'],
  ['findings/cues/all', 'CUES'],
  ['findings/headings', 'HEADINGS'],
  ['findings/values/measures', 'MEASURES'],
  ['findings/procedures/words', 'DEVICES'],
  ['findings/procedures/deed-words', 'DEEDS'],
  ['coding/tables/all', 'CODE_TABLE'],
  ['coding/tables/joints', 'JOINTS'],
  ['coding/tables/kept-apart', 'KEPT_APART'],
  ['coding/tables/organisms', 'ORGANISMS'],
  ['coding/tables/complicates-pregnancy', 'COMPLICATES'],
  ['coding/tables/at-birth', 'AT_BIRTH'],
  ['coding/tables/with-diabetes', 'LINKED'],
  ['coding/tables/stroke-deficits', 'DEFICITS'],
  ['coding/tables/gives-way', 'GIVES_WAY'],
  ['coding/tables/aftercare', 'AFTERCARE'],
  ['coding/tables/parts-with-sides', 'PARTS'],
  ['coding/procedures/pcs-table', 'PCS_TABLE'],
];
const READER: [file: string, name: string][] = [
  ['findings/analyze', 'analyze'],
  ['findings/procedures/read-performed', 'performedIn'],
  ['coding/suggest', 'weigh'],
  ['coding/procedures/suggest-procedures', 'suggestProcedures'],
  ['coding/not-understood', 'notUnderstood'],
];
const modules = (files: [file: string, name: string][]): string =>
  files.map(([file, name]) => `export { ${name} } from '${ROOT}/lib/${file}';`).join('\n');

export async function bench(): Promise<Measurement[]> {
  const { texts, of } = textsAtHand();
  const { ours, plainest, cold } = await askWorker<ReadTimes>('/tests/bench/notes-worker.ts', texts);
  let long = texts.join('\n\n');
  while (long.length < LONG) long += long;
  const one = await askWorker<ReadTimes>(
    '/tests/bench/notes-worker.ts',
    Array.from({ length: 7 }, () => long.slice(0, LONG)),
  );
  const data = await weightOf(modules(DATA));
  const whole = await weightOf(modules([...DATA, ...READER]));
  const against = 'every name looked for in the whole note';
  return [
    { name: `a note is read, p50 of ${of}`, unit: 'ms', ours: share(ours, 0.5), baseline: share(plainest, 0.5), against },
    { name: 'a note is read, p99', unit: 'ms', ours: share(ours, 0.99), baseline: share(plainest, 0.99), against },
    { name: 'a note of 50,000 characters is read', unit: 'ms', ours: share(one.ours, 0.5), baseline: share(one.plainest, 0.5), against },
    { name: 'the first note, everything cold', unit: 'ms', ours: cold, baseline: plainest[0] ?? 0, against },
    { name: 'lexicon and code tables, gzipped', unit: 'kB', ours: data / 1000, baseline: 900, against: 'what they may weigh' },
    { name: 'code of the reader, gzipped', unit: 'kB', ours: (whole - data) / 1000, baseline: 60, against: 'what it may weigh' },
  ];
}
