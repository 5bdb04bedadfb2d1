// Runs the comparison in a worker of Chromium.
import type { Plugin } from 'vite';
import type { Compared, PackedSystem } from './search-engines';
import { askWorker } from './worker-page';

const serving = (systems: readonly PackedSystem[]): Plugin => ({
  name: 'packed-files',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const [, name, at] = /^\/packed\/(codes|index)-(\d+)$/.exec(request.url ?? '') ?? [];
      const system = systems[Number(at)];
      if (system) response.end(new Uint8Array(name === 'codes' ? system.codes : system.index));
      else next();
    });
  },
});

export function compareInBrowser(systems: readonly PackedSystem[], day: string): Promise<Compared> {
  const asked = { day, sets: systems.map(({ set }) => set) };
  return askWorker('/tests/bench/search-worker.ts', asked, [serving(systems)], ['minisearch', 'flexsearch'], ['@sqlite.org/sqlite-wasm']);
}
