import type { Hit } from '../../lib/codes/code';

const PLACES: Partial<Record<Hit['source'], string>> = {
  inclusion: 'inclusion term',
  index: 'index',
  'external-cause': 'external causes',
  neoplasm: 'neoplasm table',
  drug: 'drug table',
  synonym: 'also called',
};

/** Where the phrase that matched stands; null: in the title or the code, which the row shows anyway. */
export const placeOf = ({ source }: Hit): string | null => PLACES[source] ?? null;
