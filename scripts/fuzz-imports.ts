/**
 * Drops damaged files by the thousand where good sets are loaded, and says what did not hold.
 *   npx tsx scripts/fuzz-imports.ts [--count 20000] [--seed 1]
 */
import { loadedFolder, runCase } from '../tests/codes/fuzz-case';
import { option } from './headless/folder-store';

const args = process.argv.slice(2);
const count = Number(option(args, 'count') ?? 20_000);
const first = Number(option(args, 'seed') ?? 1);
const MAX_RSS = 300_000_000;
const SHOWN = 20;

const loaded = await loadedFolder();
const ends = new Map<string, number>();
let slowest = { milliseconds: 0, seed: 0, how: '' };
let peak = 0;
let failures = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 20);
const start = performance.now();
for (let seed = first; seed < first + count; seed += 1) {
  const { how, end, error, wrong, milliseconds } = await runCase(loaded, seed);
  ends.set(end, (ends.get(end) ?? 0) + 1);
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds: Math.round(milliseconds), seed, how };
  peak = Math.max(peak, process.memoryUsage.rss());
  if (wrong.length) {
    failures += 1;
    if (failures <= SHOWN) console.log(JSON.stringify({ seed, how, wrong, error }));
  }
  await new Promise((resolve) => setImmediate(resolve));
}
clearInterval(watch);
const seconds = Math.round((performance.now() - start) / 1000);
console.log(
  JSON.stringify({ count, seed: first, ends: Object.fromEntries(ends), failures, peakMB: Math.round(peak / 1e6), slowest, seconds }),
);
process.exitCode = failures || peak > MAX_RSS ? 1 : 0;
