/** What campaigns came to, kept beside the build so that runs in parts give one report. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from '../../scripts/browser/find-chromium.mjs';
import type { Tally } from './kind';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'out', 'campaign');

/** One kind's run: of which commit, on which versions, when and how long. */
export interface Run extends Tally {
  kind: string;
  what: string;
  commit: string;
  changed: boolean;
  node: string;
  browser: string;
  startedAt: string;
  seconds: number;
  seed: number;
}

const output = (command: string, args: string[]): string => {
  try {
    return execFileSync(command, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return 'unknown';
  }
};

/** Where and on what this run takes place. */
export function surroundings(): Pick<Run, 'commit' | 'changed' | 'node' | 'browser'> {
  const chromium = findChromium();
  return {
    commit: output('git', ['rev-parse', '--short', 'HEAD']),
    changed: output('git', ['status', '--porcelain', '--untracked-files=no']) !== '',
    node: process.version,
    browser: chromium ? output(chromium, ['--version']) : 'none',
  };
}

export function keepRun(run: Run): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, `${run.kind}-${run.startedAt.replace(/[^0-9]/g, '')}.json`), `${JSON.stringify(run, null, 2)}\n`);
}

/** Every run that was kept, oldest first. */
export function keptRuns(): Run[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as Run)
    .toSorted((a, b) => a.startedAt.localeCompare(b.startedAt));
}
