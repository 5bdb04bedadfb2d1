/** The patient a page names: a record number or a birth date, and the name that stands with it. */
import { anchorsOf, inList, isOfOther } from './banner-anchors';
import { cleanName, find, type NameAbove, nameAbove, nameIn } from './banner-name';
import { hashNumber, markedNumber, numberBehind, numberInLine } from './banner-number';
import { type Banner, complete, MAX_BANNER, textAbout, widen } from './banner-wider';
import { formPatientIn } from './form-patient';
import { factsIn } from './patient-facts';
import { isInCards } from './people-cards';
import { parseName } from './person-name';
import { piecesOf } from './pieces';
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
  if (byMark && (byMark.patient.mrn || byMark.patient.birthDate)) return numbered(complete(widen(byMark), shown, anchors), snapshot.root);
  for (const anchor of shown.length > 0 ? shown : anchors) {
    yield;
    const above = nameAbove(anchor);
    for (let box: Box | null = anchor; box && box.chars <= MAX_BANNER; box = box.parent) {
      const banner = bannerAt(box, box === anchor ? null : above);
      if (banner && (banner.patient.mrn || banner.patient.birthDate))
        return numbered(complete(widen(banner), shown.length > 0 ? shown : anchors, anchors), snapshot.root);
    }
  }
  return (byMark && withCode(byMark)) ?? formPatientIn(snapshot.root) ?? selectedPatientIn(snapshot.root);
}

/** The patient with the code of letters and figures that stands alone right below the name, where the banner gives no other number. */
function withCode(banner: Banner): Banner {
  const { name, age } = banner.patient;
  if (age === null) return banner;
  const code = (box: Box): string | null => {
    const [first = '', second = '', more] = box.chars <= name.text.length + MAX_NUMBER + 4 ? piecesOf(box.nodes) : [];
    return more === undefined && cleanName(first) === name.text ? (second.match(CODE)?.[0] ?? null) : null;
  };
  const line = find(banner.box, (box) => code(box) !== null);
  return line ? { ...banner, patient: { ...banner.patient, mrn: code(line) } } : banner;
}
const CODE = /^(?=(?:.*\d){4})(?=.*[A-Z])[A-Z0-9]{2,10}(?:-[A-Z0-9]{1,8}){0,3}$/;

/** The patient with the number in brackets that a line of the name and nothing else gives, where no banner does: "Grace Okafor (214)". */
function numbered(banner: Banner, root: Box): Banner {
  const { name, mrn, birthDate, age } = banner.patient;
  if (mrn !== null || birthDate === null || age === null) return banner;
  const said = (box: Box): string | null =>
    box.visibility === root.visibility && box.chars > name.text.length && box.chars <= name.text.length + MAX_NUMBER && !inList(box)
      ? numberInLine(name.text, piecesOf(box.nodes).join(' '))
      : null;
  const line = find(root, (box) => said(box) !== null);
  const number = line && said(line);
  return number && number !== String(age) ? { ...banner, patient: { ...banner.patient, mrn: number } } : banner;
}
const MAX_NUMBER = 16;

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
