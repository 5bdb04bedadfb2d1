// A process of its own that imports the files it is told of: its memory is the import's alone, and one that hangs can be told.
import { readFileSync } from 'node:fs';
import { loadedFolder, runCase } from '../../codes/fuzz-case';

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
  process.send?.({ ...result, rss: peak });
});
process.send?.('ready');
