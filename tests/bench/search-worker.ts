// The same comparison in a browser's worker: fetches the packed files and answers with the figures.
import { compare, type PackedSystem } from './search-engines';

interface Asked {
  day: string;
  sets: PackedSystem['set'][];
}

const fetched = async (name: string): Promise<ArrayBuffer> => (await fetch(`/packed/${name}`)).arrayBuffer();

self.addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  const systems = await Promise.all(
    data.sets.map(async (set, at) => ({ set, codes: await fetched(`codes-${at}`), index: await fetched(`index-${at}`) })),
  );
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage(await compare(systems, data.day));
});
