/** Imports beside the page, one file after the other. What is stored is told to every panel and page; ending the worker leaves it whole. */
import { createImportQueue, type ImportQueue } from '../../lib/codes/import/import-queue';
import { importersFor } from '../../lib/codes/import/importers';
import { unlike } from '../../lib/codes/publishers/download';
import { openCodesetsStore } from '../../lib/db';
import { breathe } from '../sidepanel/breathe';
import { CODESETS_CHANNEL } from '../sidepanel/engine-rpc';
import { fileSource } from './file-source';
import type { ImportAsked, ImportTold } from './import-rpc';

/** Progress is told, and others let run, not oftener than the eye needs. */
const TELL_EVERY_MS = 50;
const BREATHE_EVERY_MS = 12;

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker or channel has no origin to name
const tell = (message: ImportTold): void => self.postMessage(message);
const channel = new BroadcastChannel(CODESETS_CHANNEL);
const cancels = new Map<number, () => void>();

function seldom(everyMs: number): () => boolean {
  let last = 0;
  return () => {
    const now = performance.now();
    if (now - last < everyMs) return false;
    last = now;
    return true;
  };
}

const shouldBreathe = seldom(BREATHE_EVERY_MS);

async function openQueue(): Promise<ImportQueue> {
  return createImportQueue({
    store: await openCodesetsStore(),
    importersFor,
    async digest({ slice, size }) {
      const bytes = await slice(0, size);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
      return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    now: () => Date.now(),
    breathe: async () => {
      if (shouldBreathe()) await breathe();
    },
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker or channel has no origin to name
    changed: () => channel.postMessage(null),
  });
}

let queue: Promise<ImportQueue> | null = null;

async function answer(asked: ImportAsked): Promise<void> {
  if (asked.kind === 'cancel') {
    // Behind the import it is for, which may itself be waiting for the store to be opened.
    await queue;
    cancels.get(asked.job)?.();
    return;
  }
  queue ??= openQueue();
  const open = await queue;
  if (asked.kind === 'import') {
    const { job, file, mapping, official } = asked;
    const shouldTell = seldom(TELL_EVERY_MS);
    let stage = '';
    const cancel = open.enqueue({
      source: fileSource(file),
      mapping,
      ...(official && { unlike: (brought) => unlike(official, brought) }),
      onProgress(progress) {
        if (progress.stage === stage && !shouldTell()) return;
        stage = progress.stage;
        tell({ kind: 'progress', job, progress });
      },
      onEnd(end) {
        cancels.delete(job);
        tell({ kind: 'end', job, end });
      },
    });
    cancels.set(job, cancel);
  } else if (asked.kind === 'remove') {
    await open.remove(asked.id);
    tell({ kind: 'removed', job: asked.job, error: null });
  } else {
    await open.refresh();
    tell({ kind: 'refreshed', job: asked.job });
  }
}

self.addEventListener('message', async ({ data }: MessageEvent<ImportAsked>) => {
  try {
    await answer(data);
  } catch {
    queue = null;
    const error = 'The store of the code sets cannot be opened. Close other pages of this extension and try again.';
    if (data.kind === 'import') tell({ kind: 'end', job: data.job, end: { kind: 'refused', error: `${data.file.name}: ${error}` } });
    if (data.kind === 'refresh') tell({ kind: 'refreshed', job: data.job });
    if (data.kind === 'remove') tell({ kind: 'removed', job: data.job, error });
  }
});
