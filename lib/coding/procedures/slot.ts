/** What a slot of a code is filled with. */
import type { Told } from '../../findings/procedures/performed';
import type { Choice } from './pcs-rule';

/** The values of a slot, several for several codes, and the words that gave them; or what is missing. */
export type Slot = { values: string[]; because: string | null } | { missing: string };

/** The value behind the default entry (words null), undefined where there is none. */
export const firstOf = <T>(choices: Choice<T>[], words: string | null): T | undefined => choices.find(([own]) => own === words)?.[1];

/** Its own side, else the one side that its report names. */
export const sideOf = ({ laterality, reportSide }: Told): Told['laterality'] => laterality ?? reportSide;

/** The value for a side of `right left both`; a value alone needs no side. */
export function sided(value: string, laterality: Told['laterality']): Slot {
  const [right = '', left, both] = value.split(' ');
  if (left === undefined) return { values: [right], because: null };
  if (laterality === 'right') return { values: [right], because: 'right' };
  if (laterality === 'left') return { values: [left], because: 'left' };
  if (laterality !== 'bilateral') return { missing: 'side' };
  return both === undefined ? { values: [right, left], because: 'B3.2: both sides, two codes' } : { values: [both], because: 'bilateral' };
}
