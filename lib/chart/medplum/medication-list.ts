/** The list of a patient's medications on a page of its own: each a link to its prescription, with its day, who wrote it and how it is taken. */
import type { Medication } from '../chart';
import { frequencyIn } from '../lists/medications';
import { all, lineOf, nodeTypeOf, oneLine, walkOf } from '../safe-dom';

/** "11/17/2026 · Ingrid Voss · Take 1 tablet twice daily". */
const WRITTEN = /^\d{1,2}\/\d{1,2}\/\d{4} · [^·]+ · (\S.*)$/;

/** The words of a link whose lines stand in boxes of their own. */
function wordsIn(page: Document, link: Element): string {
  const words: string[] = [];
  const next = walkOf(page, link);
  for (let node = next(); node; node = next()) if (nodeTypeOf(node) === 3) words.push((node as Text).data);
  return oneLine(words.join(' '));
}

/** The medications with what their own list says of them; the summary at the side gives name and state only. */
export function withDirections(page: Document, medications: Medication[]): Medication[] {
  const listed = all(page, 'a[href*="/MedicationRequest/"]').flatMap((link) => {
    const lines = [...Element.prototype.querySelectorAll.call(link, 'p')].map(lineOf);
    const sig = lines.map((line) => line.match(WRITTEN)?.[1]).find((found) => found !== undefined);
    return sig === undefined ? [] : [{ name: lines[0] ?? '', text: wordsIn(page, link), sig }];
  });
  return medications.map((medication) => {
    const of = listed.filter(({ name }) => medication.text.startsWith(name) || name === medication.name);
    const [item] = of;
    // Of two prescriptions of one drug nobody can tell which is meant.
    if (of.length !== 1 || !item) return medication;
    return { ...medication, text: item.text, frequency: medication.frequency ?? frequencyIn(item.sig) };
  });
}
