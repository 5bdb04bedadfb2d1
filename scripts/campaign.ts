/**
 * Breaks the queue on purpose and counts.   npm run campaign [-- --full] [--only KIND,…] [--trials N] [--seed N] [--list | --report | --broken NAME]
 * `--report`: what all runs that were kept came to together, each kind on the commits it ran on.
 * `--broken`: on a build with its lock, or its second copy, taken out; succeeds when the campaign counts what that does.
 * Ends with `lost L doubled D unexplained U trials N`; fails when one of the first three is not 0.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BROKEN, buildBroken } from '../tests/campaign/broken';
import { type Kind, noTrials, type Tally } from '../tests/campaign/kind';
import { keepRun, keptRuns, type Run, surroundings } from '../tests/campaign/record';

const FOLDER = path.resolve(import.meta.dirname, '../tests/campaign/kinds');
const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    only: { type: 'string' },
    trials: { type: 'string' },
    seed: { type: 'string' },
    list: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    broken: { type: 'string' },
  },
});

const kinds: Kind[] = [];
for (const file of readdirSync(FOLDER).sort()) kinds.push(((await import(path.join(FOLDER, file))) as { kind: Kind }).kind);
const broken = values.broken === undefined ? null : { ...BROKEN[values.broken], extension: buildBroken(values.broken) };
const wanted = (values.only ?? broken?.kind)?.split(',') ?? null;
const unknown = wanted?.filter((name) => !kinds.some((kind) => kind.name === name)) ?? [];
if (unknown.length > 0 || values.list) {
  if (unknown.length > 0) console.error(`campaign: there is no kind ${unknown.join(', ')}. There are:`);
  for (const { name, what, short, full } of kinds)
    console.log(`${name.padEnd(18)} ${String(short).padStart(6)} ${String(full).padStart(6)}  ${what}`);
  process.exit(unknown.length > 0 ? 2 : 0);
}

const rows: Run[] = values.report ? keptRuns() : [];
const seed = Number(values.seed ?? 20_261_130);
for (const kind of values.report ? [] : kinds) {
  const trials = Number(values.trials ?? broken?.trials ?? (values.full ? kind.full : kind.short));
  if ((wanted && !wanted.includes(kind.name)) || trials === 0) continue;
  console.log(`── ${kind.name}: ${kind.what} × ${trials}`);
  const startedAt = new Date().toISOString();
  const began = performance.now();
  const course = { trials, seed, say: (line: string) => console.log(`   ${line}`), ...(broken && { extension: broken.extension }) };
  const tally = await kind.run(course).catch((error: unknown): Tally => {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ...noTrials(), unexplained: 1, wrong: [`the campaign itself failed: ${why}`] };
  });
  const seconds = Math.round((performance.now() - began) / 1000);
  const run = { kind: kind.name, what: kind.what, ...surroundings(), startedAt, seconds, seed, ...tally };
  if (!broken) keepRun(run);
  rows.push(run);
  for (const sentence of tally.wrong.slice(0, 20)) console.error(`   ${sentence}`);
}

console.table(
  rows.map(({ kind, commit, trials, lost, doubled, unexplained, seconds }) => ({
    kind,
    commit,
    trials,
    lost,
    doubled,
    unexplained,
    seconds,
  })),
);
const sum = (of: 'trials' | 'lost' | 'doubled' | 'unexplained'): number => rows.reduce((total, row) => total + row[of], 0);
console.log(`lost ${sum('lost')} doubled ${sum('doubled')} unexplained ${sum('unexplained')} trials ${sum('trials')}`);
if (broken) {
  const found = sum('lost') + sum('doubled');
  console.log(found > 0 ? `broken on purpose (${values.broken}), and found` : `broken on purpose (${values.broken}), and NOT found`);
  process.exit(found > 0 ? 0 : 1);
}
process.exit(sum('lost') + sum('doubled') + sum('unexplained') === 0 && sum('trials') > 0 ? 0 : 1);
