import type { Encounter as FhirEncounter, Location } from '@medplum/fhirtypes';
import type { Encounter, EncounterClass } from '../chart';
import { classIn } from '../encounter';
import type { Source } from './resource';
import { codesOf, dayOf, displayOf, hasCode, listOf, refOf, startOf, textIn, wordsOf } from './values';

/** HL7 v3 ActEncounterCode → the chart's classes. */
const CLASSES: Record<string, EncounterClass> = {
  AMB: 'ambulatory',
  EMER: 'emergency',
  IMP: 'inpatient',
  ACUTE: 'inpatient',
  NONACUTE: 'inpatient',
  SS: 'inpatient',
  OBSENC: 'observation',
  VR: 'virtual',
};
/** CMS Place of Service Code Set. */
const PLACE_OF_SERVICE = /place-of-service/i;

/** The record's encounter in the chart's terms. */
export function encounterOf(resource: FhirEncounter, source: Source): Encounter {
  const { period } = resource;
  const code = textIn(resource.class?.code) ?? '';
  const kind = CLASSES[code.toUpperCase()] ?? classIn(textIn(resource.class?.display) ?? code);
  const [date, end] = [startOf(period), dayOf(period?.end)];
  const participants = listOf(resource.participant).filter(({ individual }) => displayOf(individual) !== null);
  const provider =
    participants.find(({ type }) => hasCode(type, /^ATND$/)) ??
    participants.find(({ type }) => hasCode(type, /^S?PPRF$/)) ??
    participants[0];
  const places = listOf(resource.location).flatMap(({ location }) => listOf(source.find<Location>(location, resource)?.type));
  return {
    ref: resource.id ?? null,
    date,
    endDate: end !== null && (end !== date || kind === 'inpatient' || kind === 'observation') ? end : null,
    class: kind,
    provider: displayOf(provider?.individual),
    reason: wordsOf(listOf(resource.reasonCode)[0]),
    placeOfService: places.flatMap((type) => codesOf(type, PLACE_OF_SERVICE)).find((pos) => /^\d{2}$/.test(pos)) ?? null,
  };
}

/** An encounter and those that are part of it, and their days as the record writes them. */
export interface OpenEncounter {
  resource: FhirEncounter;
  refs: Set<string>;
  from: string | null;
  to: string | null;
}

/**
 * The encounter the page shows, among the record's: by its id or number, else the only one that runs on its day. Where the
 * page names none, the only visit that has begun and not ended. Null where none or several fit. Parts of an encounter count with it.
 */
export function openEncounter(all: FhirEncounter[], shown: { ref: string | null; date: string | null } | null): OpenEncounter | null {
  const live = all.filter(({ status }) => status !== 'cancelled' && status !== 'entered-in-error');
  const whole = (one: FhirEncounter): FhirEncounter => {
    const above = live.find(({ id }) => id !== one.id && refOf(one.partOf) === `Encounter/${id}` && refOf(one.partOf) !== null);
    return above ?? one;
  };
  const named = shown?.ref
    ? live.filter(({ id, identifier }) => id === shown.ref || listOf(identifier).some(({ value }) => value === shown.ref))
    : [];
  const day = shown?.date ?? null;
  const onDay = day === null ? [] : live.filter(({ period }) => runsOn(period, day));
  const near = day === null || onDay.length > 0 ? [] : live.filter(({ period }) => isZoneOff(period?.start, day));
  const candidates = [named, onDay, near, !shown?.ref && day === null ? live.filter(isOpenVisit) : []];
  const fitting = new Set(candidates.find((some) => some.length > 0)?.map(whole));
  const [open] = fitting;
  if (!open || fitting.size !== 1) return null;
  const parts = [open, ...live.filter((one) => whole(one) === open)];
  return {
    resource: open,
    refs: new Set(parts.map(({ id }) => `Encounter/${id}`)),
    from: earlier(startOf(open.period), day),
    to: later(dayOf(open.period?.end), day),
  };
}

const earlier = (a: string | null, b: string | null): string | null => (a !== null && b !== null ? (a < b ? a : b) : (a ?? b));
const later = (a: string | null, b: string | null): string | null => (a !== null && b !== null ? (a > b ? a : b) : (a ?? b));

/** Begun on the day beside, and written in UTC: where the page is, it may have been the day shown. */
const isZoneOff = (start: string | undefined, day: string): boolean =>
  /(?:Z|[+-]00:00)$/.test(start ?? '') && Math.abs(Date.parse(dayOf(start) ?? '') - Date.parse(day)) === 86_400_000;

/** OpenMRS tags its visits apart from the encounters within them, and ends them when the patient leaves. */
const isOpenVisit = ({ meta, period }: FhirEncounter): boolean =>
  listOf(meta?.tag).some(({ code }) => code === 'visit') && startOf(period) !== null && !period?.end;

/** An encounter without an end runs on its first day only, unless it is an inpatient's that is still open. */
function runsOn(period: FhirEncounter['period'], day: string): boolean {
  const [from, to] = [startOf(period), dayOf(period?.end)];
  return from !== null && from <= day && day <= (to ?? from);
}
