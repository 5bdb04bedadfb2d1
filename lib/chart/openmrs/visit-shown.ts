/** OpenMRS 3, the visit that is laid open by itself: its type as a heading, its start and end below, its notes with their times alone. */
import type { Encounter } from '../chart';
import type { ReadDocument } from '../compose-note';
import { findDays } from '../dates';
import { classIn, NO_ENCOUNTER } from '../encounter';
import { all, closest, lineOf, parentOf } from '../safe-dom';

/** The encounter with the day on which the only visit laid open began; as it was where a page lays open none or several. */
export function visitShown(page: Document, encounter: Encounter | null): Encounter | null {
  if (encounter?.date) return encounter;
  const labels = all(page, '[class*="visit-detail-overview__"]').filter((each) => /^Start:?$/i.test(lineOf(each)));
  // Of one inside the other, each says the same.
  const label = labels.find((each) => !labels.some((other) => other !== each && each.contains(other)));
  const [start] = label ? findDays(lineOf(parentOf(label) as Element)) : [];
  const visit = label && closest(label, '[class*="visit-detail-overview__"]:not([class*="Label"])');
  if (!visit || !start) return encounter;
  return { ...NO_ENCOUNTER, ...encounter, date: start.day, class: encounter?.class ?? classIn(lineOf(visit)) };
}

/** The notes of a visit that does not last longer than its day: where a note gives only the time, it is that day's. */
export const withVisitDay = (documents: ReadDocument[], encounter: Encounter | null): ReadDocument[] =>
  encounter?.class !== 'ambulatory' || encounter.endDate !== null
    ? documents
    : documents.map((note) =>
        note.document.date === null && note.document.author !== null && /^notes$/i.test(note.document.title)
          ? { ...note, document: { ...note.document, date: encounter.date } }
          : note,
      );
