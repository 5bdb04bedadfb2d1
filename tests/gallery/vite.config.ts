import path from 'node:path';
import { defineConfig } from 'vite';

/** Serves every screen with invented answers: `npx vite --config tests/gallery/vite.config.ts`, then `/?state=work`. */
export default defineConfig({
  root: import.meta.dirname,
  server: { hmr: false, host: '127.0.0.1', port: 5199, strictPort: true, fs: { allow: [path.resolve(import.meta.dirname, '../..')] } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
