/** The count of the queue's rows in the browser's private files: neither its databases nor the extension's storage keep them. */
import type { Witness } from '../../lib/queue/journal';

const FILE = 'rows';

const handle = async (create: boolean): Promise<FileSystemFileHandle> =>
  (await navigator.storage.getDirectory()).getFileHandle(FILE, { create });

let latest = 0;
let next: Promise<void> | null = null;
let writing: Promise<void> = Promise.resolve();

/** Closing moves the new file over the old one: a worker that dies in between leaves the old. */
async function write(): Promise<void> {
  next = null;
  const file = await (await handle(true)).createWritable();
  await file.write(JSON.stringify(latest));
  await file.close();
}

export const witness: Witness = {
  read: async () => JSON.parse(await (await (await handle(false)).getFile()).text()),
  // One at a time: claims that come in while a count is written are one more write and not one each.
  write: (rows) => {
    latest = rows;
    next ??= writing = writing.catch(() => undefined).then(write);
    return next;
  },
};
