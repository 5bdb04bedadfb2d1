/** The patient whom a form names by a field of that label, where no number or birth date does: beside it stand the sex and the age. */
import { boxesAround } from './boxes';
import type { Patient } from './chart';
import type { Field } from './fields';
import { bearsAge, factsIn } from './patient-facts';
import { looksLikeName, parseName } from './person-name';
import { piecesOf } from './pieces';
import { oneLine } from './safe-dom';
import type { Box } from './snapshot';

interface Found {
  box: Box;
  field: Field;
}

/** The first fields of a part, in order. */
function fieldsIn(box: Box, found: Found[] = []): Found[] {
  if (found.length >= MAX_FIELDS) return found;
  if (box.field) found.push({ box, field: box.field });
  else for (const node of box.nodes) if (node.kind === 'box') fieldsIn(node, found);
  return found;
}
/** A form says whom it is about among its first fields. */
const MAX_FIELDS = 40;

const labelled = (fields: Found[], label: RegExp): Found[] => fields.filter(({ field }) => label.test(field.label.trim()));

const FAMILY = /^(?:(?:family|last|sur)[\s-]?)?names?$/i;
const GIVEN = /^(?:given|first|fore)[\s-]?names?$/i;
const BORN = /^(?:date of birth|birth ?date|dob)$/i;
const PART = /^\p{Lu}[\p{L}\p{M}'’ .-]*$/u;

/** A field with the words that stand right before it, where no label is tied to it. */
interface Captioned {
  caption: string;
  value: string;
  box: Box;
}

/** The first fields on screen, in order, each with its caption; of several with one caption the first has it. */
function captionedIn(root: Box): Captioned[] {
  const found: Captioned[] = [];
  let before = '';
  const walk = (box: Box): void => {
    if (box.visibility !== root.visibility) return;
    for (const node of box.nodes) {
      if (found.length >= MAX_FIELDS) return;
      if (node.kind === 'run') before = oneLine(node.text) || before;
      else if (node.field) {
        found.push({ caption: (node.field.label || before).replace(/\s*:$/, ''), value: node.field.value.trim(), box: node });
        before = '';
      } else walk(node);
    }
  };
  walk(root);
  return found;
}

/** The smallest part of the page that holds both. */
const aroundBoth = (a: Box, b: Box): Box | null => {
  const boxes = new Set(boxesAround(a));
  return boxesAround(b).find((box) => boxes.has(box)) ?? null;
};

/**
 * The patient whose name and birth date fill fields of their own. What somebody types to find a patient looks the same: the
 * page prints the age and the sex beside the fields only of the one it has found.
 */
function namedInFields(root: Box): { patient: Patient; box: Box } | null {
  const fields = captionedIn(root);
  const [family, given, born] = [FAMILY, GIVEN, BORN].map((caption) => {
    const [only, more] = fields.filter((field) => caption.test(field.caption));
    return more ? undefined : only;
  });
  if (!family || !given || !born || !PART.test(family.value) || !PART.test(given.value)) return null;
  const near = aroundBoth(family.box, given.box);
  const form = near && aroundBoth(near, born.box);
  const around = form && [form, ...boxesAround(form)].slice(0, MAX_LEVELS).filter(({ chars }) => chars <= MAX_FORM);
  for (const box of around ?? []) {
    const { sex, age } = factsIn(wordsIn(box).join(' | '));
    const facts = factsIn(piecesOf(box.nodes).join(' | '));
    const isFound = sex !== null && age !== null && facts.birthDate !== null && bearsAge(facts.birthDate, age);
    if (!isFound || !looksLikeName(`${family.value}, ${given.value}`)) continue;
    // The number may stand on another line of the form.
    const mrn = (around ?? []).map(({ nodes }) => factsIn(piecesOf(nodes).join(' | ')).mrn).find((number) => number !== null) ?? null;
    return { patient: { name: parseName(`${family.value}, ${given.value}`), ...facts, mrn, sex, age }, box };
  }
  return null;
}
const MAX_LEVELS = 4;
const MAX_FORM = 600;

/** What the page itself prints in a part, the values of fields apart. */
const wordsIn = (box: Box): string[] =>
  box.nodes.flatMap((node) => (node.kind === 'run' ? [oneLine(node.text)] : node.field ? [] : wordsIn(node))).filter(Boolean);

/** The patient by label, and the box of that field; null where no field or more than one is of a patient, a sex or an age. */
export function formPatientIn(root: Box): { patient: Patient; box: Box } | null {
  return labelledPatient(root) ?? namedInFields(root);
}

function labelledPatient(root: Box): { patient: Patient; box: Box } | null {
  const fields = fieldsIn(root);
  const [who, ...others] = labelled(fields, /^patient(?: name)?\s*:?$/i).filter(({ field }) => looksLikeName(field.value));
  const [sex, ...sexes] = labelled(fields, /^(?:sex|gender)\s*:?$/i);
  const [age, ...ages] = labelled(fields, /^(?:patient )?age\s*:?$/i);
  if (!who || !sex || !age || others.length + sexes.length + ages.length > 0) return null;
  if ([who, sex, age].some(({ box }) => box.visibility !== root.visibility)) return null;
  const facts = factsIn(`Sex: ${sex.field.value} | Age: ${age.field.value}`);
  return facts.sex && facts.age !== null ? { patient: { name: parseName(who.field.value), ...facts }, box: who.box } : null;
}
