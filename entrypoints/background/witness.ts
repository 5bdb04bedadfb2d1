/** The count of the queue's rows in the browser's private files: neither its databases nor the extension's storage keep them. */
import type { Witness } from '../../lib/queue/journal';
import { paced } from './paced';

const FILE = 'rows';

const handle = async (create: boolean): Promise<FileSystemFileHandle> =>
  (await navigator.storage.getDirectory()).getFileHandle(FILE, { create });

/** Claims that come in while one count is written, or soon after, are one more write and not one each. */
const EVERY_MS = 1_000;
let latest = 0;

/** Closing moves the new file over the old one: a worker that dies in between leaves the old. */
const write = paced(EVERY_MS, async () => {
  const file = await (await handle(true)).createWritable();
  await file.write(JSON.stringify(latest));
  await file.close();
});

export const witness: Witness = {
  read: async () => JSON.parse(await (await (await handle(false)).getFile()).text()),
  write: (rows) => {
    latest = rows;
    return write();
  },
};
