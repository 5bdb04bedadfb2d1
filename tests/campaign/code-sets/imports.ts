/** Imports in a process of their own, one after the other. */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CaseResult } from '../../codes/fuzz-case';
import type { Seed } from '../../codes/seed-files';

/** `rss`: the most memory the process held meanwhile, in bytes. */
export type Imported = CaseResult & { rss: number };
/** What imports one file; rejects where the import hangs or dies. */
export type Imports = (file: Seed) => Promise<Imported>;

const HANGS_AFTER_MS = 60_000;

const started = (): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const made = fork(path.join(import.meta.dirname, 'import.process.ts'));
    made.once('message', () => resolve(made));
    made.once('exit', (code) => reject(new Error(`ended with ${code} before it began`)));
  });

/** `close` ends the process. */
export function importer(): { imports: Imports; close: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'dropped-'));
  const file = path.join(folder, 'file');
  let child: Promise<ChildProcess> | null = null;
  const ended = (): void => {
    void child?.then((made) => made.removeAllListeners().kill('SIGKILL')).catch(() => undefined);
    child = null;
  };
  return {
    async imports({ name, bytes }) {
      writeFileSync(file, bytes);
      child ??= started();
      const at = await child;
      try {
        return await new Promise<Imported>((resolve, reject) => {
          const timer = setTimeout(() => reject(new Error('hangs')), HANGS_AFTER_MS);
          at.removeAllListeners();
          at.once('exit', (code) => reject(new Error(`ended with ${code}`)));
          at.once('message', (told) => {
            clearTimeout(timer);
            resolve(told as Imported);
          });
          at.send({ name, file });
        });
      } catch (error) {
        ended();
        throw error;
      }
    },
    close() {
      ended();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
