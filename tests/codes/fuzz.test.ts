// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { importFile } from '../../lib/codes/import/import-file';
import { importersFor } from '../../lib/codes/import/importers';
import { bytesSource } from '../../lib/codes/import/source';
import { loadedFolder, runCase } from './fuzz-case';
import { damagedFile, randomFrom } from './fuzz-damage';
import { SEEDS } from './seed-files';

/** The same cases every time; `scripts/fuzz-imports.ts` runs as many others as one likes. */
const CASES = 200;
const AT_ONCE = 50;

describe('files in official layouts', () => {
  it.each(SEEDS.map((seed) => [seed.name, seed] as const))('%s is read whole while it is undamaged', async (name, { bytes }) => {
    const file = { source: bytesSource(name, bytes), sha256: '', now: 1, mapping: null };
    const { stored, error } = await importFile(file, importersFor(null), async () => {});
    expect(error).toBeNull();
    expect(stored.map(({ holding }) => holding.rows > 0 && holding.faulty === 0)).not.toContain(false);
    expect(stored).not.toEqual([]);
  });
});

describe('damaged files leave what is loaded as it was, end in time, and are refused with file and place', () => {
  it.each(Array.from({ length: CASES / AT_ONCE }, (_, at) => 1 + at * AT_ONCE))(
    'cases from %i on',
    async (first) => {
      const loaded = await loadedFolder();
      for (let seed = first; seed < first + AT_ONCE; seed += 1) {
        const file = damagedFile(randomFrom(seed));
        const { error, wrong } = await runCase(loaded, file);
        expect(wrong, `case ${seed}: ${file.how}: ${error}`).toEqual([]);
      }
    },
    60_000,
  );
});
