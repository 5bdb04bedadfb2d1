/** The patient whom a page says is selected: by a label, the name and the number behind it, where no birth date stands with them. */
import type { Patient } from './chart';
import { looksLikeName, parseName } from './person-name';
import { piecesOf } from './pieces';
import type { Box } from './snapshot';

const SAID =
  /^(?:(?:selected|current|active|open) )?patient(?: name)?\s*:[\s|]*([^|#()[\]\d:]{4,60}?)[\s|]*[#([]\s?#?\s?([A-Z]{0,3}-?\d{3,12})[)\]]?$/i;
const MAX_SAID = 120;

/** The one patient whom lines on screen name so; null where none does, or several differ. */
export function selectedPatientIn(root: Box): { patient: Patient; box: Box } | null {
  const found = new Map<string, { patient: Patient; box: Box }>();
  const walk = (box: Box): void => {
    if (box.visibility !== root.visibility || box.field) return;
    // What only wraps the same words has been looked at.
    const whole = box.chars <= MAX_SAID && box.chars > 12 && (box === root || box.parent?.chars !== box.chars);
    const [, name = '', mrn = ''] = whole ? (piecesOf(box.nodes).join(' | ').match(SAID) ?? []) : [];
    if (looksLikeName(name)) {
      const key = `${name}|${mrn}`;
      if (!found.has(key)) found.set(key, { patient: { name: parseName(name), mrn, birthDate: null, sex: null, age: null }, box });
      return;
    }
    for (const node of box.nodes) if (node.kind === 'box' && node.chars > 12) walk(node);
  };
  walk(root);
  const [only] = found.values();
  return found.size === 1 && only ? only : null;
}
