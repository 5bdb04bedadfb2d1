/** Whether two pages speak of one encounter. */
import type { Encounter } from './chart';

const isNamed = (encounter: Encounter | null): encounter is Encounter =>
  encounter !== null && (encounter.ref !== null || encounter.date !== null);

/**
 * By the EHR's own reference where both give one, else by the day. `unnamed`: one of them names none. A reference on one
 * and only a day on the other cannot be held against each other: different.
 */
export function compareEncounters(a: Encounter | null, b: Encounter | null): 'same' | 'different' | 'unnamed' {
  if (!isNamed(a) || !isNamed(b)) return 'unnamed';
  if (a.ref !== null && b.ref !== null) return a.ref === b.ref ? 'same' : 'different';
  return a.date !== null && a.date === b.date ? 'same' : 'different';
}

/** The encounter with what it does not say taken from another page that speaks of the same one. */
export function fillEncounter(encounter: Encounter | null, from: Encounter | null): Encounter | null {
  if (encounter === null || from === null) return encounter ?? from;
  const filled = { ...encounter };
  for (const field of Object.keys(from) as (keyof Encounter)[]) (filled[field] as string | null) ??= from[field];
  return filled;
}
