// Speed as ratios against a baseline in the same run.   npm run bench [-- NAME]
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** One comparison. `ours` and `baseline` in the same unit, measured in turns in this process; smaller is faster. */
export interface Measurement {
  name: string;
  unit: string;
  ours: number;
  baseline: number;
  /** What the baseline is, in words. */
  against: string;
}

const FOLDER = path.resolve(import.meta.dirname, '../tests/bench');
const only = process.argv[2];

const rows: Measurement[] = [];
for (const file of readdirSync(FOLDER)
  .filter((name) => name.endsWith('.bench.ts') && (!only || name.startsWith(only)))
  .sort()) {
  const { bench } = (await import(path.join(FOLDER, file))) as { bench(): Promise<Measurement[]> };
  rows.push(...(await bench()));
}

const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
console.table(
  rows.map(({ name, unit, ours, baseline, against }) => ({
    what: name,
    ours: `${figure(ours)} ${unit}`,
    baseline: `${figure(baseline)} ${unit}`,
    // Below what the clock can tell there is no ratio.
    'ours / baseline': baseline > 0 ? figure(ours / baseline) : '–',
    against,
  })),
);
