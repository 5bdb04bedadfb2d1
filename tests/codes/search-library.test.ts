import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SOURCES = ['lib', 'components', 'entrypoints', 'scripts'];

it('one file alone knows MiniSearch: what is official never depends on it', () => {
  const importing = SOURCES.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(folder, name))
      .filter((file) => /from 'minisearch'/.test(readFileSync(path.join(ROOT, file), 'utf8'))),
  );
  expect(importing).toEqual([path.join('lib', 'codes', 'search', 'small-index.ts')]);
});
