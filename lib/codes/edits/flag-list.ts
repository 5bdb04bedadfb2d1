/** Opens the national lists that say something of a single code. */
import { writtenCode } from '../format';
import type { Holding } from '../holding';
import type { FeeIndicators, FlagList, MceFlag } from './flag';
import { openFlags } from './flag-pack';

/** The holding's own metadata are all a list needs beside its buffer. */
type Told = Pick<Holding, 'rows'>;

const byDiagnosis = <Flag>({ rows }: Told, data: ArrayBuffer): FlagList<Flag> => {
  const flags = openFlags<Flag>(data);
  return { rows, of: (code) => flags.of(writtenCode('ICD-10-CM', code)) };
};

/** Diagnoses exempt from present-on-admission reporting; null for one that is not on the list. */
export const openPoaExempt = (holding: Told, data: ArrayBuffer): FlagList<true> => byDiagnosis(holding, data);

/** Hierarchical condition categories of a diagnosis in one risk-adjustment model, in the order of their numbers. */
export const openHcc = (holding: Told, data: ArrayBuffer): FlagList<string[]> => byDiagnosis(holding, data);

/** Medicare Code Editor flags of a diagnosis (ICD-10-CM, any writing) or a procedure (ICD-10-PCS, seven characters). */
export function openMce({ rows }: Told, data: ArrayBuffer): FlagList<MceFlag[]> {
  const flags = openFlags<MceFlag[]>(data);
  // A seven-character code without dot may be of either system; only one of the two is on the list.
  return { rows, of: (code) => flags.of(writtenCode('ICD-10-CM', code)) ?? flags.of(writtenCode('ICD-10-PCS', code)) };
}

/** Fee-schedule indicators; `ofModifier` those of a component line (26, TC, 53) where the schedule has one of its own. */
export interface FeeIndicatorList extends FlagList<FeeIndicators> {
  ofModifier(code: string, modifier: string): FeeIndicators | null;
}

export function openFeeIndicators({ rows }: Told, data: ArrayBuffer): FeeIndicatorList {
  const flags = openFlags<FeeIndicators>(data);
  return {
    rows,
    of: (code) => flags.of(code.toUpperCase()),
    ofModifier: (code, modifier) => flags.of(`${code}-${modifier}`.toUpperCase()),
  };
}

/** A place of service (CMS Place of Service Code Set). `facility` null: the list does not say which rate it takes. */
export interface PlaceOfService {
  code: string;
  name: string;
  description: string;
  facility: boolean | null;
}

export function openPlaceOfService({ rows }: Told, data: ArrayBuffer): FlagList<PlaceOfService> {
  const flags = openFlags<PlaceOfService>(data);
  return { rows, of: (code) => flags.of(code.trim().padStart(2, '0')) };
}
