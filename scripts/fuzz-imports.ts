/**
 * Drops damaged files by the thousand where good sets are loaded, and says what did not hold. The imports run in a process of
 * their own, so that its memory is theirs alone and one that hangs can be told.
 *   npx tsx scripts/fuzz-imports.ts [--count 20000] [--seed 1]
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CaseResult, loadedFolder, runCase } from '../tests/codes/fuzz-case';
import { damagedFile, randomFrom } from '../tests/codes/fuzz-damage';
import { option } from './headless/folder-store';

const MAX_RSS = 300_000_000;
const HANGS_AFTER_MS = 60_000;
const SHOWN = 20;

interface Told extends CaseResult {
  rss: number;
}

/** The child: imports the file it is told of and answers with what came of it, and its memory meanwhile. */
async function importWhatIsAsked(): Promise<void> {
  const loaded = await loadedFolder();
  let peak = 0;
  const look = (): void => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  setInterval(look, 5).unref();
  process.on('message', async ({ name, file }: { name: string; file: string }) => {
    peak = 0;
    const result = await runCase(loaded, { name, bytes: new Uint8Array(readFileSync(file)) });
    look();
    process.send?.({ ...result, rss: peak } satisfies Told);
  });
}

function ask(child: ChildProcess, asked: { name: string; file: string }): Promise<Told> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('hangs')), HANGS_AFTER_MS);
    child.removeAllListeners();
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
    child.once('message', (told) => {
      clearTimeout(timer);
      resolve(told as Told);
    });
    child.send(asked);
  });
}

const start = (): ChildProcess => fork(import.meta.filename, ['--child']);

async function run(count: number, first: number): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'fuzz-'));
  const file = path.join(folder, 'dropped');
  let child = start();
  const ends = new Map<string, number>();
  let slowest = { milliseconds: 0, seed: 0, how: '' };
  let largest = { megabytes: 0, seed: 0, how: '' };
  let failures = 0;
  const began = performance.now();
  for (let seed = first; seed < first + count; seed += 1) {
    const { name, bytes, how } = damagedFile(randomFrom(seed));
    writeFileSync(file, bytes);
    let wrong: string[];
    let error: string | null = null;
    try {
      const told = await ask(child, { name, file });
      ({ wrong, error } = told);
      ends.set(told.end, (ends.get(told.end) ?? 0) + 1);
      if (told.milliseconds > slowest.milliseconds) slowest = { milliseconds: Math.round(told.milliseconds), seed, how };
      if (told.rss / 1e6 > largest.megabytes) largest = { megabytes: Math.round(told.rss / 1e6), seed, how };
      if (told.rss > MAX_RSS) wrong.push(`took ${Math.round(told.rss / 1e6)} MB`);
    } catch (thrown) {
      wrong = [`the import ${(thrown as Error).message}`];
      child.removeAllListeners();
      child.kill('SIGKILL');
      child = start();
    }
    if (wrong.length) {
      failures += 1;
      if (failures <= SHOWN) console.log(JSON.stringify({ seed, how, wrong, error }));
    }
  }
  child.removeAllListeners();
  child.kill();
  rmSync(folder, { recursive: true });
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(JSON.stringify({ count, seed: first, ends: Object.fromEntries(ends), failures, largest, slowest, seconds }));
  return failures ? 1 : 0;
}

const args = process.argv.slice(2);
if (args.includes('--child')) await importWhatIsAsked();
else process.exitCode = await run(Number(option(args, 'count') ?? 20_000), Number(option(args, 'seed') ?? 1));
