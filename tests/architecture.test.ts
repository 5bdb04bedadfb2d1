// The architecture, as a table: a room may import itself and what its row names; what is not named is out of reach.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

const MAY_IMPORT: Record<string, string[]> = {
  chart: [],
  findings: ['chart'],
  codes: [],
  coding: ['chart', 'findings', 'codes'],
  rules: ['chart', 'findings', 'codes', 'coding'],
  queries: ['chart', 'findings', 'rules'],
  claim: ['chart', 'codes', 'coding'],
  vault: [],
  site: [],
  smart: [],
  queue: ['claim', 'vault'],
  endpoint: ['claim', 'queue', 'smart'],
  review: ['chart', 'codes', 'coding', 'rules', 'claim', 'queue', 'endpoint'],
  // The engine joins rooms in order; the doors join rooms to the browser.
  'engine.ts': ['chart', 'findings', 'codes', 'coding', 'rules', 'queries'],
  'sender.ts': [],
  'weight.ts': [],
  'bounds.ts': ['weight'],
  'messages.ts': ['bounds', 'weight', 'chart', 'claim', 'queue', 'vault', 'sender'],
  'page-messages.ts': ['chart', 'messages', 'weight', 'sender'],
  'settings.ts': ['chart', 'claim', 'endpoint', 'rules', 'site', 'vault'],
  'db.ts': ['codes', 'coding', 'endpoint', 'queue', 'vault'],
};
const DOORS = ['sender.ts', 'messages.ts', 'page-messages.ts', 'settings.ts', 'db.ts'];

/** Words that only a door, an entry point or a test may say. */
const BROWSER_API =
  /\b(?:chrome|browser)\.[a-z]|\bfrom 'wxt\/|\bindexedDB\b|\blocalStorage\b|\bsessionStorage\b|\bnavigator\.|\bwindow\.|\bglobalThis\.|(?<![.\w])fetch\(|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.(?:randomUUID|getRandomValues)/;

function filesBelow(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const full = path.join(dir, name);
    return statSync(full).isDirectory() ? filesBelow(full) : /\.tsx?$/.test(name) ? [full] : [];
  });
}

/** Every relative import. `values`: only those that are still there when the program runs. */
const importsOf = (file: string, which: 'all' | 'values' = 'all'): string[] => {
  const text = readFileSync(file, 'utf8');
  const read = which === 'all' ? text : text.replace(/^import type [^;]*;/gm, '');
  const found = read.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*|\bnew URL\(\s*)'(\.[^']*)'/g);
  return [...found].map((match) => path.resolve(path.dirname(file), match[1] ?? ''));
};

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const roomOf = (file: string): string => path.relative(path.join(ROOT, 'lib'), file).split(path.sep)[0] ?? '';
const libFiles = filesBelow(path.join(ROOT, 'lib'));

describe('rooms', () => {
  it('every room in lib is in the table, and every row of the table is a room', () => {
    expect(new Set(libFiles.map(roomOf))).toEqual(new Set(Object.keys(MAY_IMPORT)));
  });

  it.each(libFiles.map((file) => [path.relative(ROOT, file), file] as const))('%s imports only backwards along the way', (_, file) => {
    const room = roomOf(file);
    for (const target of importsOf(file)) {
      const lib = path.join(ROOT, 'lib');
      expect(target.startsWith(lib), `${target} is outside lib`).toBe(true);
      const other = path.relative(lib, target).split(path.sep)[0] ?? '';
      if (other !== room) expect(MAY_IMPORT[room], `${room} may not import ${other}`).toContain(other);
    }
  });

  it.each(libFiles.filter((file) => !DOORS.includes(roomOf(file))).map((file) => [path.relative(ROOT, file), file] as const))(
    '%s names no browser API, clock or chance',
    (_, file) => {
      expect(withoutComments(readFileSync(file, 'utf8')).match(BROWSER_API)?.[0]).toBeUndefined();
    },
  );
});

/** The file that an import leads to, if it is one of ours. */
const fileOf = (target: string): string[] =>
  [target, `${target}.ts`, path.join(target, 'index.ts')].filter((file) => file.endsWith('.ts') && existsSync(file));

describe("the page's script", () => {
  const reached = new Set(fileOf(path.join(ROOT, 'entrypoints/page.content')));
  for (const file of reached) for (const target of importsOf(file, 'values')) for (const found of fileOf(target)) reached.add(found);

  it('copies and lights up, and carries nothing that reads: it stands in every frame of every page', () => {
    const names = [...reached].map((file) => path.relative(ROOT, file));
    expect(names).toEqual(expect.arrayContaining(['lib/chart/copy-page.ts', 'lib/chart/highlight.ts', 'lib/page-messages.ts']));
    expect(names).not.toEqual(expect.arrayContaining([expect.stringMatching(/snapshot|read-frame|adapters|generic-reader|fhir\/read/)]));
    expect(names.length).toBeLessThan(40);
  });

  it('carries no schemas', () => {
    expect(reached.size).toBeGreaterThan(20);
    for (const file of reached) expect(readFileSync(file, 'utf8').match(/^import (?!type )[^;]*'zod[^;]*;/m)?.[0], file).toBeUndefined();
  });
});

describe('components and entry points', () => {
  const components = filesBelow(path.join(ROOT, 'components'));

  it('components import no door, no entry point and no browser API', () => {
    for (const file of components) {
      for (const target of importsOf(file, 'values')) {
        const from = path.relative(ROOT, target);
        expect(
          from.startsWith('entrypoints') || DOORS.some((door) => from === `lib/${door.replace('.ts', '')}`),
          `${file} imports ${from}`,
        ).toBe(false);
      }
      expect(
        withoutComments(readFileSync(file, 'utf8')).match(/\b(?:chrome|browser)\.[a-z]|from 'wxt\/|(?<![.\w])fetch\(/)?.[0],
        file,
      ).toBeUndefined();
    }
  });

  it('nothing makes markup from text', () => {
    for (const file of [...components, ...libFiles, ...filesBelow(path.join(ROOT, 'entrypoints'))]) {
      expect(
        readFileSync(file, 'utf8').match(/dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write/)?.[0],
        file,
      ).toBeUndefined();
    }
  });
});
