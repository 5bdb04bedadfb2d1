/** OpenMRS 3, the visit that is laid open by itself: its type as a heading, its start and end below, its notes with their times alone. */
import type { Encounter } from '../chart';
import type { ReadDocument } from '../compose-note';
import { findDays, firstDay } from '../dates';
import { classIn, NO_ENCOUNTER } from '../encounter';
import { all, closest, contains, lineOf, parentOf } from '../safe-dom';

/** Every visit that the page lays out, with the day it began and that on which it ended; `to` null where it goes on. */
interface Visit {
  box: Element;
  from: string;
  to: string | null;
}
/** The day that stands behind a label of a visit. */
function dayBehind(box: Element, label: RegExp): string | null {
  const labels: Element[] = [...Element.prototype.querySelectorAll.call(box, '[class*="visit-detail-overview__dateLabel"]')];
  return firstDay(lineOf(labels.find((each) => label.test(lineOf(each)))?.nextElementSibling ?? null));
}
function visitsLaidOut(page: Document): Visit[] {
  return all(page, '[class*="visit-detail-overview__container"]').flatMap((box) => {
    const from = dayBehind(box, /^Start:?$/i);
    return from ? [{ box, from, to: dayBehind(box, /^End:?$/i) }] : [];
  });
}

/** The encounter with the day on which the only visit laid open began; as it was where a page lays open none or several. */
export function visitShown(page: Document, encounter: Encounter | null): Encounter | null {
  if (encounter?.date) return encounter;
  const labels = all(page, '[class*="visit-detail-overview__"]').filter((each) => /^Start:?$/i.test(lineOf(each)));
  // Of one inside the other, each says the same.
  const label = labels.find((each) => !labels.some((other) => other !== each && contains(each, other)));
  const [start] = label ? findDays(lineOf(parentOf(label) as Element)) : [];
  const visit = label && closest(label, '[class*="visit-detail-overview__"]:not([class*="Label"])');
  if (!visit || !start) return encounter;
  const card = closest(label, '[class*="visit-detail-overview__container"]');
  const type = card && Element.prototype.querySelector.call(card, '[class*="visit-detail-overview__visitType"]');
  return { ...NO_ENCOUNTER, ...encounter, date: start.day, class: encounter?.class ?? classIn(lineOf(type ?? visit)) };
}

/** The notes of visits laid out below each other, each with the day of the visit that it stands in, where that began and ended on one. */
export function withDaysOfVisits(page: Document, documents: ReadDocument[]): ReadDocument[] {
  const days = new Map<string, string | null>();
  for (const { box, from, to } of visitsLaidOut(page))
    for (const note of Element.prototype.querySelectorAll.call(box, '[class*="visit-detail-overview__noteText"]')) {
      const text = lineOf(note);
      // The same words in two visits are of either.
      days.set(text, from !== to || days.has(text) ? null : from);
    }
  return documents.map((note) => {
    const day = days.get(note.document.text.replace(/\s+/g, ' ').trim());
    return day && note.document.date === null ? { ...note, document: { ...note.document, date: day } } : note;
  });
}

/** The notes of a visit that does not last longer than its day: where a note gives only the time, it is that day's. */
export const withVisitDay = (page: Document, documents: ReadDocument[], encounter: Encounter | null): ReadDocument[] =>
  visitsLaidOut(page).length > 1 || encounter?.class !== 'ambulatory' || encounter.endDate !== null
    ? documents
    : documents.map((note) =>
        note.document.date === null && note.document.author !== null && /^notes$/i.test(note.document.title)
          ? { ...note, document: { ...note.document, date: encounter.date } }
          : note,
      );
