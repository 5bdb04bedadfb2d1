/** What is part of the product, read from its folder: what the panel's worker has in its bundle. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Instructions } from '../../lib/codes/code';
import { type OwnSets, openShelf, type Shelf } from '../../lib/codes/shelf';
import type { CodeTable } from '../../lib/codes/table';
import { directoryStore, loadStarter } from './folder-store';

const INSTRUCTIONS = path.resolve(import.meta.dirname, '../../codesets/icd-10-cm/instructions.json');

let starter: CodeTable[] | null = null;

const ownSets: OwnSets = {
  async starter(system) {
    starter ??= loadStarter();
    return starter.filter(({ set }) => set.system === system);
  },
  instructions: async () => JSON.parse(readFileSync(INSTRUCTIONS, 'utf8')) as Instructions,
};

/** What is stored in a directory, with our own sets. What cannot be read is said on the error stream and left out. */
export const openDirectory = (directory: string): Promise<Shelf> =>
  openShelf(
    directoryStore(directory),
    ownSets,
    () => performance.now(),
    ({ id }) => console.error(`${id}: cannot be read and is left out. Import its file again.`),
    // One question at a time: nobody waits meanwhile.
    async () => undefined,
  );
