/** What is part of the product, the large pieces in chunks of their own: a panel with official releases does not need them. */
import type { CodeSystem, Instructions } from '../../lib/codes/code';
import type { OwnSets } from '../../lib/codes/shelf';
import { starterSets } from '../../lib/codes/starter';
import { texts as fees } from './own-fees';

const TEXTS: Partial<Record<CodeSystem, () => Promise<{ texts: Record<string, string> }>>> = {
  'ICD-10-CM': () => import('./own-diagnoses'),
  HCPCS: () => import('./own-supplies'),
  // Few lines, and every panel of a site without a fee schedule of its own needs them.
  CPT: async () => ({ texts: fees }),
};

export const ownSets: OwnSets = {
  async starter(system) {
    const read = TEXTS[system];
    if (!read) return [];
    return starterSets(Object.entries((await read()).texts).map(([path, text]) => ({ path, text })));
  },
  instructions: async () => (await import('../../codesets/icd-10-cm/instructions.json')).default as Instructions,
};
