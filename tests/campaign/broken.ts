/**
 * Builds of the extension that are broken on purpose, so that a campaign shows that it can fail. The source is copied and changed as
 * text; the product has no switch for it. `lock`: what keeps one visit from becoming two claims is out, and so are the three things
 * that keep one claim from being sent by two passes at once. A send too many has the same id and bytes, and the endpoint hides it:
 * hence the judge counts how often it applied a claim to which nothing happened. `journal`: no second copy is written.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SOURCE = [
  'codesets',
  'components',
  'entrypoints',
  'lib',
  'public',
  'scripts',
  '.wxt',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** A text that stands exactly once in a file, and what takes its place. */
interface Edit {
  file: string;
  from: string;
  to: string;
}

/** `kind`, `trials`: the campaign that must find it. */
interface Broken {
  edits: Edit[];
  kind: string;
  trials: number;
}

export const BROKEN: Record<string, Broken> = {
  lock: {
    kind: 'double-submits',
    trials: 40,
    edits: [
      {
        file: 'lib/queue/store.ts',
        from: 'find((other) => isLive(other) && other.claimId !== row.replaces)',
        to: 'find((other) => isLive(other) && other.claimId === other.replaces)',
      },
      {
        file: 'lib/queue/advance.ts',
        from: "lease: ['queued', 'unknown', 'retry-wait'],",
        to: "lease: ['queued', 'unknown', 'retry-wait', 'sending'],",
      },
      { file: 'entrypoints/background/sender.ts', from: 'this.running ??= this.work();', to: 'this.running = this.work();' },
      { file: 'entrypoints/background/sender.ts', from: 'navigator.locks.request(LOCK, () => this.pass(office))', to: 'this.pass(office)' },
    ],
  },
  journal: {
    kind: 'store-damage',
    trials: 5,
    edits: [{ file: 'lib/queue/put.ts', from: 'await writeJournal(area, row, sealed);', to: 'void writeJournal;' }],
  },
};

/** The text with the edit in it; rejects where what it changes is not there, or is there twice. */
export function edited(text: string, { file, from, to }: Edit): string {
  const times = text.split(from).length - 1;
  if (times !== 1) throw new Error(`${file}: “${from}” stands there ${times} times; it is to be changed once`);
  return text.replace(from, () => to);
}

/** Builds it beside the build; answers the folder of the extension. */
export function buildBroken(name: string): string {
  const broken = BROKEN[name];
  if (!broken) throw new Error(`nothing is broken by the name of ${name}; there are: ${Object.keys(BROKEN).join(', ')}`);
  const folder = path.join(ROOT, 'out', 'broken', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const each of SOURCE) cpSync(path.join(ROOT, each), path.join(folder, each), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  for (const edit of broken.edits) {
    const file = path.join(folder, edit.file);
    writeFileSync(file, edited(readFileSync(file, 'utf8'), edit));
  }
  const wxt = path.join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  execFileSync(process.execPath, [wxt, 'build', '--mode', 'e2e', '--level', 'error'], { cwd: folder, stdio: 'inherit' });
  return path.join(folder, '.output', 'chrome-mv3-e2e');
}
