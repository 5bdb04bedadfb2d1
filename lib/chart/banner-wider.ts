/** What a part of a page says of the patient, and what the parts around and beside it add. */
import { textOf } from './banner-anchors';
import { nameIn } from './banner-name';
import { hashNumber, numberBehind } from './banner-number';
import { boxesAround, contains } from './boxes';
import type { Patient } from './chart';
import { bearsAge, factsIn } from './patient-facts';
import { isCardOfOther } from './people-cards';
import { parseName, sameName } from './person-name';
import { piecesOf } from './pieces';
import { relativesIn } from './relatives';
import type { Box } from './snapshot';

/** The patient and the box that named it; `others`: how many more birth dates or numbers of other people the page shows. */
export interface Banner {
  patient: Patient;
  box: Box;
}

/** No banner has more characters. */
export const MAX_BANNER = 900;

const MAX_WIDER = 250;

/** What a part says of the patient: parts in it that tell of a relative or are somebody's card, or are not on screen and name somebody else or a birth date that the age does not fit, are not theirs. */
export function textAbout(who: Patient['name'], age: number | null, box: Box): string {
  const isOfAnother = (part: Box): boolean => {
    const name = nameIn(part, null);
    if (name !== null && !sameName(parseName(name), who)) return true;
    const { birthDate } = age === null ? { birthDate: null } : factsIn(textOf(part));
    return birthDate !== null && !bearsAge(birthDate, age);
  };
  const others = relativesIn(box).filter((part) => isOfAnother(part));
  const walk = (part: Box): void => {
    for (const node of part.nodes) {
      if (node.kind === 'run' || node.chars === 0) continue;
      if (isCardOfOther(node, who)) others.push(node);
      else if (node.visibility === box.visibility) walk(node);
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

/** A banner may be split over neighbouring parts: what one lacks is taken from the part around it, if that names the same person. */
export function widen(banner: Banner): Banner {
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
export const only = <Value>(values: (Value | null)[]): Value | null => {
  const said = new Set(values.filter((value) => value !== null));
  return said.size === 1 ? ([...said][0] ?? null) : null;
};

/**
 * A page may print the name and the number in parts far from each other: what is still lacking is taken from another part
 * that names nobody, if the whole page gives but one such value.
 */
export function complete(banner: Banner, shown: Box[], anchors: Box[]): Banner {
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
