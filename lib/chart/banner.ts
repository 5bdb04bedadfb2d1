/** The patient a page names: a record number or a birth date, and the name that stands with it. */
import { boxesAround, contains } from './boxes';
import type { Patient } from './chart';
import { lineText } from './dom-text';
import { isFieldName } from './field-names';
import { formPatientIn } from './form-patient';
import { markedName } from './marked-name';
import { isCaption, nameOfParts } from './name-parts';
import { ANCHORS, bearsAge, factsIn } from './patient-facts';
import { hasDegree, looksLikeName, parseName, sameName } from './person-name';
import { piecesOf } from './pieces';
import { meaningOf } from './section-names';
import { selectedPatientIn } from './selected-patient';
import type { Work } from './slices';
import type { Box, Run, Snapshot } from './snapshot';

/** The patient and the box that named it; `others`: how many more birth dates or numbers of other people the page shows. */
export interface Banner {
  patient: Patient;
  box: Box;
}

const PERSON_LABEL = /^(?:patient(?: name)?|name|full name|pt(?:\.| name)?)\s*:?$/i;
const OTHER_PERSON =
  /\b(?:provider|physician|doctor|attending|pcp|primary care|clinician|author|signed|guarantor|emergency contact|next of kin|subscriber|insured|user|logged|nurse|referring|by|allerg(?:y|ies)|coverage|insurance|payer|plan|language|pharmacy|location|department|facility|medications?|problems?|diagnos[ie]s|practitioner|gp|surgeon|consultant|address|employer)\b[\s:|,]*$/i;
const NAME_WORDS =
  /(?:patient|pat|pt|person|banner|ribbon|dash|client|demo?)[\w-]*name|(?:^|[\s_-])p-?name(?:$|[\s_-])|name[\w-]*(?:patient|pt)|ptname/;
const BANNER_WORDS =
  /(?:patient|pat|pt|person|chart)[\s_-]?(?:bar|banner|header|hdr|strip|ribbon|info|summary-?header|card|identity|identifier|context|demographics?)|patient-banner|storyboard/;

const MAX_BANNER = 900;
const MAX_WIDER = 250;

/** `number`: the record number in brackets right behind it. */
interface NameAbove {
  name: string;
  number: string | null;
}

/**
 * The name that stands nearest before a birth date or number in reading order, or null. A name behind it may be the family
 * doctor's or a relative's, as cards list them below the patient's particulars.
 */
function nameAbove(anchor: Box): NameAbove | null {
  let left = MAX_ABOVE;
  for (let box = anchor; box.parent && left > 0; box = box.parent) {
    const before = box.parent.nodes.slice(0, box.parent.nodes.indexOf(box));
    for (const node of before.toReversed()) {
      // Whoever a list of people names stands in no banner.
      if (node.kind === 'box' && find(node, ({ tag }) => tag === 'li' || tag === 'tr')) return null;
      const heading = node.kind === 'box' ? find(node, ({ tag, words }) => /^h[1-4]$/.test(tag) || NAME_WORDS.test(words)) : null;
      const whole = heading && heading.chars < 70 ? cleanName(lineText(heading.nodes)) : '';
      // The parts of a name may be marked apart.
      if (heading && whole !== '' && isName(whole) && !hasDegree(whole))
        return { name: whole, number: numberBehind(whole, lineText(heading.nodes)) };
      const parts = node.kind === 'box' ? markedName(node) : null;
      if (parts) return { name: parts, number: null };
      const pieces = piecesOf([node]);
      for (const [i, piece] of [...pieces.entries()].toReversed()) {
        left -= piece.length;
        if (left < 0) return null;
        const name = cleanName(piece);
        if (isName(name) && !hasDegree(name) && !OTHER_PERSON.test(pieces[i - 1] ?? '') && !/^dr\b/i.test(name))
          return { name, number: numberBehind(name, piece) };
      }
    }
  }
  return null;
}
/** So far before its particulars a patient's name may stand. */
const MAX_ABOVE = 120;

/** The person's name in a banner's pieces: labelled, else the one above, else the first with a name's shape that is nobody else's. */
function nameIn(box: Box, above: string | null): string | null {
  const inParts = nameOfParts(piecesOf(box.nodes)) ?? markedName(box);
  if (inParts) return inParts;
  const marked = find(box, (inner) => NAME_WORDS.test(inner.words) && inner.chars > 0 && inner.chars < 70);
  if (marked) {
    const text = piecesOf(marked.nodes).map(cleanName).find(Boolean);
    if (text && !/\d/.test(text) && text.split(/\s+/).length > 1) return text;
  }
  const pieces = piecesOf(box.nodes);
  for (const [i, piece] of pieces.entries()) {
    const labelled = piece.match(/^(?:patient(?: name)?|name|pt)\s*:\s*(.+)$/i)?.[1];
    if (labelled && looksLikeName(cleanName(labelled))) return cleanName(labelled);
    if (!isOfOtherPerson(pieces, i + 1) && PERSON_LABEL.test(piece) && looksLikeName(cleanName(pieces[i + 1] ?? '')))
      return cleanName(pieces[i + 1] ?? '');
  }
  if (above) return above;
  for (const [i, piece] of pieces.entries()) {
    const name = cleanName(piece);
    if (isName(name) && !hasDegree(name) && !isOfOtherPerson(pieces, i) && !/^dr\b/i.test(name)) return name;
  }
  return null;
}
/** Whether the label before a piece, or the heading before a bare "Name", is of somebody or something else. */
const isOfOtherPerson = (pieces: readonly string[], i: number): boolean =>
  OTHER_PERSON.test(pieces[i - 1] ?? '') || (/^name\s*:?$/i.test(pieces[i - 1] ?? '') && OTHER_PERSON.test(pieces[i - 2] ?? ''));

/** A name, and no heading or label that is written like one. */
function isName(text: string): boolean {
  if (!looksLikeName(text) || isFieldName(text) || isCaption(text.replace(/:$/, ''))) return false;
  const { list, note, section } = meaningOf(text);
  return !list && !note && !section;
}

/** A piece up to where the other facts of the banner begin: "Okafor, Grace (00731946) DOB: …". */
const cleanName = (piece: string): string => {
  const said = piece.replace(/^(?:patient(?: name)?|name|pt)\s*:\s*/i, '');
  const name = printedName(said);
  const called = said.startsWith(name) ? CALLED.exec(said.slice(name.length))?.[0] : undefined;
  return called && !NOT_CALLED.test(called) ? `${name}${called}` : name;
};
/** What somebody is called stands in brackets right behind the name, and ends what is said: "Amelia Reyes (Mia)". */
const CALLED = /^ \(\p{Lu}\p{Ll}{1,11}\)(?=\s*$)/u;
const NOT_CALLED =
  /\((?:Male|Female|Man|Woman|Boy|Girl|Other|Unknown|He|She|They|Him|Her|Them|Deceased|Active|Inactive|Test|New|Self|Inpatient|Outpatient|Admitted|Discharged|Confidential|Restricted|Interpreter|\w+(?:ology|ine|ics|ish|ese|ist|ian))\)/i;
const printedName = (said: string): string =>
  said
    .split(/\s*(?:\(|\[|\||\bMRN\b|\bDOB\b|\bAge\b|\bSex\b|\d|[,;]?\s+(?=(?:Male|Female)\s*(?:$|[,|/])|(?:M|F)\s*[,|/])|\s[-–—]\s|#)/)[0]
    ?.replace(/[\s,;:]+$/, '')
    .trim() ?? '';

function find(box: Box, test: (box: Box) => boolean): Box | null {
  if (test(box)) return box;
  for (const node of box.nodes) {
    const found = node.kind === 'box' ? find(node, test) : null;
    if (found) return found;
  }
  return null;
}

const textOf = (box: Box): string => piecesOf(box.nodes).join(' | ');

/** What a part says of the patient: parts in it that are not on screen and name somebody else, or a birth date that the age does not fit, are not theirs. */
function textAbout(who: Patient['name'], age: number | null, box: Box): string {
  const isOfAnother = (part: Box): boolean => {
    const name = nameIn(part, null);
    if (name !== null && !sameName(parseName(name), who)) return true;
    const { birthDate } = age === null ? { birthDate: null } : factsIn(textOf(part));
    return birthDate !== null && !bearsAge(birthDate, age);
  };
  const others: Box[] = [];
  const walk = (part: Box): void => {
    for (const node of part.nodes) {
      if (node.kind === 'run' || node.chars === 0) continue;
      if (node.visibility === box.visibility) walk(node);
      else if (isOfAnother(node)) others.push(node);
    }
  };
  walk(box);
  if (others.length === 0) return textOf(box);
  const piecesWithout = (part: Box): readonly string[] =>
    others.some((other) => contains(part, other))
      ? part.nodes.flatMap((node) => (node.kind === 'run' ? [node.text.trim()] : others.includes(node) ? [] : piecesWithout(node)))
      : piecesOf(part.nodes);
  return piecesWithout(box).filter(Boolean).join(' | ');
}

/** Whether the box lies in a row of a list of many people or in a note. */
function inList(box: Box): boolean {
  for (let up: Box | null = box; up; up = up.parent) {
    if (up.tag === 'tr' || up.tag === 'li') {
      const kinds = ANCHORS.filter((anchor) => anchor.test(textOf(up as Box)));
      const alike = new Map<RegExp, number>();
      for (const node of up.parent?.nodes ?? []) {
        if (node.kind === 'run' || node.tag !== up.tag || node.sign !== up.sign) continue;
        const text = textOf(node);
        if (OTHERS.test(text) && node !== up) continue;
        for (const kind of kinds) if (kind.test(text)) alike.set(kind, (alike.get(kind) ?? 0) + 1);
        if ([...alike.values()].some((count) => count > 1)) return true;
      }
    }
    if (up.tag === 'pre' || up.field) return true;
    if (up.tag === 'a' && isOneOfPeople(up)) return true;
  }
  return false;
}

/** Links side by side that each begin with a person's name lead to people: an inbox, a patient list. */
function isOneOfPeople(link: Box): boolean {
  const links = (link.parent?.nodes ?? []).filter(
    (node): node is Box => node.kind === 'box' && node.tag === 'a' && node.sign === link.sign,
  );
  return links.filter((each) => isName(cleanName(piecesOf(each.nodes)[0] ?? ''))).length > 1;
}

/** A part headed so numbers its members. */
const INSURANCE = /^(?:insurances?|coverages?|payers?|health plans?)\b/i;
const OTHERS = /\b(?:subscribers?|policy ?holder|insured|guarantor|emergency contact|next of kin)\b/i;

/** Whether what is told there is told of an insured, a guarantor or a contact. */
function isOfOther(box: Box): boolean {
  const own = textOf(box);
  for (let up: Box | null = box; up && up.chars < 320; up = up.parent) {
    const text = textOf(up);
    if (up !== box && INSURANCE.test(text)) return true;
    const other = text.search(OTHERS);
    if (other >= 0 && other < text.indexOf(own) + (up === box ? own.length : 0)) return true;
  }
  return false;
}

/** What every anchor holds: a figure, or the word for a birth date. */
const MAY_ANCHOR = /\d|bi|bo|d\.?o\.?b/i;
/** The particulars of one person stand in no longer text. */
const MAX_ANCHOR = 400;

/** The boxes, smallest first in order, whose own text holds an anchor: a birth date or a number. */
function* anchorsOf(root: Box): Work<Box[]> {
  const found: Box[] = [];
  /** Looks through a short part; answers whether its words can be of an anchor. */
  const look = (box: Box): boolean => {
    if (found.length > 40) return false;
    if (box.field) return MAY_ANCHOR.test(box.field.value) || MAY_ANCHOR.test(box.field.label);
    const before = found.length;
    let may = false;
    let filled = 0;
    let only: Box | Run | null = null;
    for (const node of box.nodes) {
      if (node.kind === 'box' ? node.chars === 0 && !node.field : node.text.trim() === '') continue;
      filled += 1;
      only = node;
      if (node.kind === 'box' ? look(node) : MAY_ANCHOR.test(node.text)) may = true;
    }
    // What holds one part and nothing else says the same as that.
    if (!may || found.length > before || box.chars < 5 || (filled === 1 && only?.kind === 'box' && !only.field)) return may;
    const text = textOf(box);
    if (ANCHORS.some((anchor) => anchor.test(text))) found.push(box);
    return true;
  };
  const walk = function* (box: Box): Work<void> {
    if (found.length > 40 || box.field) return;
    yield;
    if (box.chars <= MAX_ANCHOR) look(box);
    else for (const node of box.nodes) if (node.kind === 'box') yield* walk(node);
  };
  yield* walk(root);
  return found;
}

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
      box.visibility === snapshot.root.visibility,
  );
  const byMark = marked && bannerAt(marked);
  const anchors = (yield* anchorsOf(snapshot.root)).filter((box) => !inList(box) && !isOfOther(box));
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
      mrn: facts.mrn ?? numberBehind(name, text) ?? (name === above?.name ? above.number : null) ?? hashNumber(text),
    },
    box,
  };
}

/** A number that nothing names but its sign, beside a birth date: "#482917". */
const hashNumber = (text: string): string | null => {
  const pieces = text.split(/\s*\|\s*/);
  return (
    pieces
      .map((piece, i) => (NUMBERED.test(pieces[i - 1] ?? '') ? undefined : piece.match(/^#\s?([A-Z]{0,3}\d{4,12})$/)?.[1]))
      .find((number) => number !== undefined) ?? null
  );
};
/** What has a number of its own: what stands behind it is that. */
const NUMBERED = /\b(?:group|policy|claim|order|visit|encounter|enc|appointment|appt|invoice|room|bed|plan|insurance|case)\b[\s:]*$/i;

/** The record number that stands in brackets behind the name: "Grace Okafor (00731946)". Few digits may be an age, unless that is told apart. */
function numberBehind(name: string, text: string): string | null {
  const at = text.indexOf(name);
  const found = text.slice(at + name.length).match(/^[\s|]*[([][\s|]*([A-Z]{0,4}-?\d[A-Z0-9-]{0,14})[\s|]*[)\]]/)?.[1];
  return at >= 0 && found && (found.length > 3 || /\bAge\b[\s:|]*\d/i.test(text)) ? found : null;
}

/** A banner may be split over neighbouring parts: what one lacks is taken from the part around it, if that names the same person. */
function widen(banner: Banner): Banner {
  let { patient } = banner;
  for (let up = banner.box.parent; up && up.chars <= banner.box.chars + MAX_WIDER; up = up.parent) {
    const text = textAbout(patient.name, patient.age, up);
    const facts = factsIn(text);
    facts.mrn ??= numberBehind(patient.name.text, text) ?? hashNumber(text);
    const agrees =
      (!facts.mrn || !patient.mrn || facts.mrn === patient.mrn) &&
      (!facts.birthDate || !patient.birthDate || facts.birthDate === patient.birthDate);
    if (!agrees) break;
    patient = {
      name: patient.name,
      mrn: patient.mrn ?? facts.mrn,
      birthDate: patient.birthDate ?? facts.birthDate,
      sex: patient.sex ?? facts.sex,
      age: patient.age ?? facts.age,
    };
    if (patient.mrn && patient.birthDate && patient.sex) break;
  }
  return { ...banner, patient };
}

/** The one value of all that are said; null where they differ. */
const only = <Value>(values: (Value | null)[]): Value | null => {
  const said = new Set(values.filter((value) => value !== null));
  return said.size === 1 ? ([...said][0] ?? null) : null;
};

/**
 * A page may print the name and the number in parts far from each other: what is still lacking is taken from another part
 * that names nobody, if the whole page gives but one such value.
 */
function complete(banner: Banner, shown: Box[], anchors: Box[]): Banner {
  const { patient } = banner;
  if (patient.mrn && patient.birthDate && patient.sex) return banner;
  // What names nobody, or gives the patient's own number or birth date.
  const others = anchors
    .map((box) => ({ box, facts: factsIn(textOf(box)) }))
    .filter(
      ({ box, facts }) =>
        ((shown.includes(box) || isFoldedIn(banner, box)) && nameIn(box, null) === null) ||
        (facts.mrn !== null && facts.mrn === patient.mrn) ||
        (facts.birthDate !== null && facts.birthDate === patient.birthDate && (facts.mrn === null || patient.mrn === null)),
    )
    .map(({ facts }) => facts);
  return {
    ...banner,
    patient: {
      name: patient.name,
      mrn: patient.mrn ?? only(others.map(({ mrn }) => mrn)),
      birthDate: patient.birthDate ?? only(others.map(({ birthDate }) => birthDate)),
      sex: patient.sex ?? only(others.map(({ sex }) => sex)),
      age: patient.age ?? only(others.map(({ age }) => age)),
    },
  };
}

/** Whether a birth date stands in a folded part of the banner that names nobody else, as particulars do that open below the name, and fits the age on screen. */
function isFoldedIn({ box: shown, patient }: Banner, box: Box): boolean {
  let part = box;
  while (part.parent && part.parent.visibility === part.visibility) part = part.parent;
  const around = part.parent;
  if (!around || around.visibility !== shown.visibility || around.chars > MAX_BANNER || patient.birthDate !== null) return false;
  const { birthDate, mrn } = factsIn(textOf(part));
  const name = nameIn(part, null);
  return (
    birthDate !== null &&
    bearsAge(birthDate, patient.age) &&
    (mrn === null || mrn === patient.mrn) &&
    (name === null || sameName(parseName(name), patient.name)) &&
    boxesAround(shown).includes(around)
  );
}
