/** What is part of the product, each piece in a chunk of its own: a panel with official releases needs little of it. */
import type { CodeSystem, Instructions } from '../../lib/codes/code';
import type { OwnSets } from '../../lib/codes/shelf';
import { starterSets } from '../../lib/codes/starter';

const TEXTS: Partial<Record<CodeSystem, () => Promise<{ texts: Record<string, string> }>>> = {
  'ICD-10-CM': () => import('./own-diagnoses'),
  HCPCS: () => import('./own-supplies'),
  CPT: () => import('./own-fees'),
};

export const ownSets: OwnSets = {
  async starter(system) {
    const read = TEXTS[system];
    if (!read) return [];
    return starterSets(Object.entries((await read()).texts).map(([path, text]) => ({ path, text })));
  },
  instructions: async () => (await import('../../codesets/icd-10-cm/instructions.json')).default as Instructions,
};
