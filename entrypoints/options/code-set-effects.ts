import type { CodeSetEffects } from '../../components/effects';
import type { CodeSet } from '../../lib/codes/code';
import { type CodesetsDb, listSets, removeSet } from '../../lib/codes/store';
import { openCodesets } from '../../lib/db';
import { CODESETS_CHANNEL } from '../sidepanel/engine-rpc';
import type { ImportAsked, ImportTold } from './import-rpc';

async function withDb<T>(use: (db: CodesetsDb) => Promise<T>): Promise<T> {
  const db = await openCodesets();
  try {
    return await use(db);
  } finally {
    db.close();
  }
}

function sayChanged(): void {
  const channel = new BroadcastChannel(CODESETS_CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker or channel has no origin to name
  channel.postMessage(null);
  channel.close();
}

/** The stored code sets and those built in, with each import in a worker of its own. */
export function createCodeSetEffects(): CodeSetEffects {
  return {
    async list() {
      const [stored, { builtIn }] = await Promise.all([withDb(listSets), import('./starter')]);
      return [...stored, ...builtIn];
    },
    async remove(id) {
      await withDb((db) => removeSet(db, id));
      sayChanged();
    },
    import: (file, onProgress, signal) =>
      new Promise<CodeSet[]>((resolve, reject) => {
        if (signal.aborted) {
          reject(signal.reason);
          return;
        }
        const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
        // An unfinished transaction dies with its worker: nothing half-written stays.
        const cancel = (): void => end(() => reject(signal.reason));
        const end = (settle: () => void): void => {
          signal.removeEventListener('abort', cancel);
          worker.terminate();
          settle();
        };
        signal.addEventListener('abort', cancel);
        worker.addEventListener('error', () =>
          end(() => reject(new Error(`${file.name}: the import stopped. Nothing was imported; try again.`))),
        );
        worker.addEventListener('message', ({ data }: MessageEvent<ImportTold>) => {
          if (data.kind === 'progress') onProgress(data.progress);
          else if (data.kind === 'refused') end(() => reject(new Error(data.error)));
          else {
            end(() => resolve(data.sets));
            sayChanged();
          }
        });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker or channel has no origin to name
        worker.postMessage({ file } satisfies ImportAsked);
      }),
  };
}
