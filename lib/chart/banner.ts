/** The patient a page names: a record number or a birth date, and the name that stands with it. */
import { anchorsOf, inList, isOfOther } from './banner-anchors';
import { find, type NameAbove, nameAbove, nameIn } from './banner-name';
import { hashNumber, markedNumber, numberBehind } from './banner-number';
import { type Banner, complete, MAX_BANNER, textAbout, widen } from './banner-wider';
import { formPatientIn } from './form-patient';
import { factsIn } from './patient-facts';
import { isInCards } from './people-cards';
import { parseName } from './person-name';
import { isOfRelative } from './relatives';
import { selectedPatientIn } from './selected-patient';
import type { Work } from './slices';
import type { Box, Snapshot } from './snapshot';

const BANNER_WORDS =
  /(?:patient|pat|pt|person|chart)[\s_-]?(?:bar|banner|header|hdr|strip|ribbon|info|summary-?header|card|identity|identifier|context|demographics?)|patient-banner|storyboard/;

/**
 * The patient the page is about, or null. The topmost anchor on screen counts; a page that shows several people's
 * numbers (a schedule, an inbox, a patient list) names nobody unless a part of it is marked as a patient's banner.
 */
export function* readBanner(snapshot: Snapshot): Work<Banner | null> {
  // A page that is called after the patient is not their banner.
  const marked = find(
    snapshot.root,
    (box) =>
      box !== snapshot.root &&
      BANNER_WORDS.test(box.words) &&
      box.chars > 8 &&
      box.chars < MAX_BANNER &&
      box.visibility === snapshot.root.visibility &&
      !isInCards(box),
  );
  const byMark = marked && bannerAt(marked);
  const anchors = (yield* anchorsOf(snapshot.root)).filter(
    (box) => !inList(box) && !isOfOther(box) && !isOfRelative(box) && !isInCards(box),
  );
  const shown = anchors.filter((box) => box.visibility === snapshot.root.visibility);
  if (byMark && (byMark.patient.mrn || byMark.patient.birthDate)) return complete(widen(byMark), shown, anchors);
  for (const anchor of shown.length > 0 ? shown : anchors) {
    yield;
    const above = nameAbove(anchor);
    for (let box: Box | null = anchor; box && box.chars <= MAX_BANNER; box = box.parent) {
      const banner = bannerAt(box, box === anchor ? null : above);
      if (banner && (banner.patient.mrn || banner.patient.birthDate))
        return complete(widen(banner), shown.length > 0 ? shown : anchors, anchors);
    }
  }
  return byMark ?? formPatientIn(snapshot.root) ?? selectedPatientIn(snapshot.root);
}

/** What the box says of a patient. `above`: a name that stands before it, which an unmarked name inside may not displace. */
function bannerAt(box: Box, above: NameAbove | null = null): Banner | null {
  const name = nameIn(box, above?.name ?? null);
  if (!name) return null;
  const text = textAbout(parseName(name), null, box);
  const facts = factsIn(text);
  return {
    patient: {
      name: parseName(name),
      ...facts,
      mrn: facts.mrn ?? numberBehind(name, text) ?? (name === above?.name ? above.number : null) ?? markedNumber(box) ?? hashNumber(text),
    },
    box,
  };
}
