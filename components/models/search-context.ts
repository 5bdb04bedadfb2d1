import type { Chart } from '../../lib/chart/chart';
import type { SearchContext } from '../../lib/codes/code';
import type { Setting } from '../../lib/coding/coded-encounter';
import type { Reading } from '../../lib/engine';

const SEXES = { female: 'F', male: 'M', other: null, unknown: null } as const;
const SEVENTH = { initial: 'A', subsequent: 'D', sequela: 'S' } as const;

export const NO_CONTEXT: SearchContext = { sex: null, age: null, setting: null, side: null, seventh: null, supported: [] };

/** Whole years on a day, from a day of birth. */
function yearsOn(day: string, born: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}

/** The one value that all mentions agree on; null when there is none, or more than one. */
function only<T>(values: (T | undefined)[]): T | null {
  const [first, ...others] = new Set(values.filter((value) => value !== undefined));
  return first !== undefined && others.length === 0 ? first : null;
}

/**
 * What the open encounter says that makes one code likelier than another. Side and encounter only where every condition that
 * the notes call present agrees; nothing at all while frames disagree about the patient.
 */
export function searchContext(chart: Chart | null, reading: Reading | null, setting: Setting, day: string): SearchContext {
  if (chart === null || chart.source.identity === 'conflict') return NO_CONTEXT;
  const { patient } = chart;
  const present = (reading?.findings ?? []).filter(({ assertion }) => assertion === 'present').map(({ attributes }) => attributes);
  const encounter = only(present.map((attributes) => attributes.encounter));
  return {
    sex: SEXES[patient?.sex ?? 'unknown'],
    age: patient?.birthDate != null ? yearsOn(day, patient.birthDate) : patient?.age != null ? Math.floor(patient.age) : null,
    setting,
    side: only(present.map(({ laterality }) => laterality)),
    seventh: encounter === null ? null : SEVENTH[encounter],
    supported: [...new Set((reading?.suggestions ?? []).map(({ code }) => code.code))],
  };
}
