// Each concept has its row in one table: what stands in two is decided by the order of imports, and nobody sees it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = path.resolve(import.meta.dirname, '../../lib/coding/tables');
const SPREAD = /^ {2}\.\.\.(\w+),$/gm;
const IMPORTED = /import \{ ([^}]+) \} from '\.\/([\w-]+)'/g;

type Table = Record<string, unknown>;

/** The tables that `all.ts` joins, by name. */
async function joined(): Promise<[string, Table][]> {
  const source = readFileSync(path.join(FOLDER, 'all.ts'), 'utf8');
  const files = new Map(
    [...source.matchAll(IMPORTED)].flatMap(([, names = '', file = '']) =>
      names.split(',').map((name): [string, string] => [name.trim(), file]),
    ),
  );
  return Promise.all(
    [...source.matchAll(SPREAD)].map(async ([, name = '']): Promise<[string, Table]> => {
      const exported = (await import(path.join(FOLDER, `${files.get(name)}.ts`))) as Record<string, Table>;
      return [name, exported[name] ?? {}];
    }),
  );
}

it('no concept has rows in two tables', async () => {
  const tables = await joined();
  expect(tables.length).toBeGreaterThan(20);
  expect(readdirSync(FOLDER).length).toBeGreaterThan(tables.length);
  const first = new Map<string, string>();
  const twice = tables.flatMap(([table, rows]) =>
    Object.keys(rows).flatMap((concept) => {
      const before = first.get(concept);
      first.set(concept, before ?? table);
      return before ? [`${concept}: ${before}, ${table}`] : [];
    }),
  );
  expect(twice).toEqual([]);
});
