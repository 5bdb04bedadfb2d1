/** Which of a record's years belong beside the open encounter. */
import type { Claim, DiagnosticReport, DocumentReference, Resource } from '@medplum/fhirtypes';
import { isOfOneEncounter } from './condition';
import { dayOfReport } from './diagnostic-report';
import { dayOfDocument } from './document-reference';
import type { OpenEncounter } from './encounter';
import { dayOfObservation, isVital } from './observation';
import { dayOf, listOf, refOf, startOf } from './values';

/** Results older than this many days before the encounter are history; later than this many days after it, another one's. */
const DAYS_BEFORE = 90;
const DAYS_AFTER = 7;

/** The encounter's parts and days; `open` null: the record holds no encounter that is surely this one. `to` null: it goes on. */
export interface Span {
  open: OpenEncounter | null;
  from: string | null;
  to: string | null;
}

/** The span of an encounter, else of the day the page shows. */
export const spanOf = (open: OpenEncounter | null, day: string | null): Span => ({
  open,
  from: open?.from ?? day,
  to: open ? open.to : day,
});

const daysFrom = (day: string, days: number): string | null => {
  const at = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return Number.isFinite(at) ? new Date(at).toISOString().slice(0, 10) : null;
};

/** The first day that results are asked of. `now`, in milliseconds since 1970, counts where no day is known. */
export const resultsSince = ({ from }: Span, now: number): string =>
  (from === null ? null : daysFrom(from, -DAYS_BEFORE)) ?? new Date(now - DAYS_BEFORE * 86_400_000).toISOString().slice(0, 10);

/** Whether a result of this day belongs beside the encounter. */
const isRecent = ({ to }: Span, day: string, since: string): boolean =>
  day >= since && (to === null || day <= (daysFrom(to, DAYS_AFTER) ?? to));

/** Whether a resource is part of the chart that stands beside this encounter; lists that hold for years always are. */
export function belongs(resource: Resource, span: Span, since: string): boolean {
  switch (resource.resourceType) {
    case 'Condition':
      return !isOfOneEncounter(resource) || isWithin(span, [refOf(resource.encounter)], dayOf(resource.recordedDate));
    case 'Observation': {
      const day = dayOfObservation(resource);
      if (!isVital(resource) || (span.from === null && span.open === null)) return day === null || isRecent(span, day, since);
      return isWithin(span, [refOf(resource.encounter)], day);
    }
    case 'DocumentReference':
      return isWithin(span, encountersOf(resource), dayOfDocument(resource));
    case 'Composition':
      return isWithin(span, [refOf(resource.encounter)], dayOf(resource.date));
    case 'DiagnosticReport':
      return isWithin(span, [refOf((resource as DiagnosticReport).encounter)], dayOfReport(resource));
    case 'ServiceRequest':
      return resource.status === 'active' || isWithin(span, [refOf(resource.encounter)], dayOf(resource.authoredOn));
    case 'Claim':
      return isWithin(span, claimed(resource), startOf(resource.billablePeriod));
    default:
      return true;
  }
}

const encountersOf = ({ context }: DocumentReference): (string | null)[] => listOf(context?.encounter).map(refOf);
const claimed = ({ item }: Claim): (string | null)[] => listOf(item).flatMap(({ encounter }) => listOf(encounter).map(refOf));

/** What names its encounter is of that one; what names none, of its day. */
export function isWithin({ open, from, to }: Span, encounters: (string | null)[], day: string | null): boolean {
  const named = encounters.filter((ref) => ref !== null);
  if (open && named.length > 0) return named.some((ref) => open.refs.has(ref));
  return day !== null && from !== null && day >= from && (to === null || day <= to);
}
