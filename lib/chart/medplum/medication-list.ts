/** The list of a patient's medications on a page of its own: each a link to its prescription, with its day, who wrote it and how it is taken. */
import type { Medication } from '../chart';
import { lineText } from '../dom-text';
import type { PageReading } from '../facts';
import { frequencyIn } from '../lists/medications';
import { all, lineOf } from '../safe-dom';

/** "11/17/2026 · Ingrid Voss · Take 1 tablet twice daily". */
const WRITTEN = /^\d{1,2}\/\d{1,2}\/\d{4} · [^·]+ · (\S.*)$/;

/** The medications with what their own list says of them; the summary at the side gives name and state only. */
export function withDirections(page: Document, { snapshot, facts: { medications } }: PageReading): Medication[] {
  const listed = all(page, 'a[href*="/MedicationRequest/"]').flatMap((link) => {
    const box = snapshot.boxOf.get(link);
    const lines = [...Element.prototype.querySelectorAll.call(link, 'p')].map(lineOf);
    const sig = lines.map((line) => line.match(WRITTEN)?.[1]).find((found) => found !== undefined);
    return box && sig !== undefined ? [{ name: lines[0] ?? '', text: lineText([box]), sig }] : [];
  });
  return medications.map((medication) => {
    const of = listed.filter(({ name }) => medication.text.startsWith(name) || name === medication.name);
    const [item] = of;
    // Of two prescriptions of one drug nobody can tell which is meant.
    if (of.length !== 1 || !item) return medication;
    return { ...medication, text: item.text, frequency: medication.frequency ?? frequencyIn(item.sig) };
  });
}
