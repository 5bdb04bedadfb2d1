/** The patient whom a form names by a field of that label, where no number or birth date does: beside it stand the sex and the age. */
import type { Patient } from './chart';
import type { Field } from './fields';
import { factsIn } from './patient-facts';
import { looksLikeName, parseName } from './person-name';
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

/** The patient by label, and the box of that field; null where no field or more than one is of a patient, a sex or an age. */
export function formPatientIn(root: Box): { patient: Patient; box: Box } | null {
  const fields = fieldsIn(root);
  const [who, ...others] = labelled(fields, /^patient(?: name)?\s*:?$/i).filter(({ field }) => looksLikeName(field.value));
  const [sex, ...sexes] = labelled(fields, /^(?:sex|gender)\s*:?$/i);
  const [age, ...ages] = labelled(fields, /^(?:patient )?age\s*:?$/i);
  if (!who || !sex || !age || others.length + sexes.length + ages.length > 0) return null;
  if ([who, sex, age].some(({ box }) => box.visibility !== root.visibility)) return null;
  const facts = factsIn(`Sex: ${sex.field.value} | Age: ${age.field.value}`);
  return facts.sex && facts.age !== null ? { patient: { name: parseName(who.field.value), ...facts }, box: who.box } : null;
}
