import { browser } from 'wxt/browser';
import type { CodeSetEffects } from '../../components/effects';
import type { Folder } from '../../lib/codes/folder';
import { opfsFolder } from '../../lib/codes/opfs-folder';
import { download } from '../../lib/codes/publishers/download';
import type { Net } from '../../lib/codes/publishers/net';
import type { OfficialFile } from '../../lib/codes/publishers/official-file';
import { officialFilesFor } from '../../lib/codes/publishers/official-files';
import type { ImportEffects } from './import-effects';

/** Where the test build finds the publishers; what is known of their real files is not held against a mirror's. */
const mirror = import.meta.env.MODE === 'e2e' ? localStorage.getItem('publishers') : null;

function atMirror(file: OfficialFile): OfficialFile {
  if (mirror === null) return file;
  return {
    ...file,
    copies: file.copies.map(({ url }) => ({ url: url.replace('https:/', mirror), bytes: null, sha256: null })),
    expected: { rows: null, billable: null },
  };
}

/** Patterns know no port. */
function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** Pieces live as long as the page where the browser keeps no files for us (Firefox's private windows). */
function memoryFolder(): Folder {
  const files = new Map<string, ArrayBuffer>();
  return {
    list: async () => [...files.keys()],
    read: async (name) => files.get(name) ?? null,
    write: async (name, data) => void files.set(name, data),
    remove: async (name) => void files.delete(name),
  };
}

async function openPiecesFolder(): Promise<Folder> {
  try {
    const root = await navigator.storage.getDirectory();
    return opfsFolder(await root.getDirectoryHandle('downloads', { create: true }));
  } catch {
    return memoryFolder();
  }
}

const hex = (digest: ArrayBuffer): string => [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

type Own = 'officialFiles' | 'askPublishers' | 'download';

/** The publishers' files: known, asked for, fetched, and handed over to the import. */
export function createPublisherEffects(importOfficial: ImportEffects['importOfficial']): Pick<CodeSetEffects, Own> {
  let folder: Promise<Folder> | null = null;
  return {
    officialFiles: async (today) => officialFilesFor(today).map(atMirror),
    askPublishers: (files) =>
      browser.permissions.request({ origins: [...new Set(files.flatMap(({ copies }) => copies.map(({ url }) => patternOf(url))))] }),
    async download(file, onProgress, signal) {
      const net: Net = {
        // The publishers' servers are asked as anybody would: no cookie of the person's goes along.
        fetch: (url, init) => fetch(url, { ...init, credentials: 'omit', cache: 'no-store' }),
        pieces: await (folder ??= openPiecesFolder()),
        wait,
        digest: async (data) => hex(await crypto.subtle.digest('SHA-256', data)),
      };
      const got = await download(
        file,
        net,
        (bytes, total) => onProgress({ stage: 'downloading', bytes, total: total ?? 0, rows: 0 }),
        signal,
      );
      if (!got.ok) throw new Error(got.error);
      return importOfficial(new File([got.data], got.name), file, onProgress, signal);
    },
  };
}
