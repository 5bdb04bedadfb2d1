import type { Allergy } from '../chart';
import type { Row } from '../rows';
import { isStatus, type Place, provenanceOf, sayings, subjectOf, textNamed } from './row-words';

const NAME = /^(?:.*\ballerg(?:y|en|ies)|substance|name|title|agent|drug|.*\bto|descriptions?)$/i;
const SEVERITY =
  /^(?:mild|moderate|severe|low|high|critical|low risk|high risk|drug|food|environment(?:al)?|medication|allergy|intolerance)$/i;

/** A row of an allergy list. "No known allergies" is a row too: it was said, not merely unseen. */
export function allergyOf(row: Row, place: Place): Allergy | null {
  const said = textNamed(row, NAME);
  const pieces = sayings(row).filter((text) => !SEVERITY.test(text));
  const main = said ?? (row.table ? subjectOf(row, NAME) : pieces[0]);
  if (!main || isStatus(main) || row.text.length > 300) return null;
  const parts = main.match(/^(.+?)\s*(?:\s[—–-]\s|:\s+|\()\s*([^()]+?)\)?$/);
  const substance = (said === null && parts?.[1] ? parts[1] : main).trim();
  const rest = said === null ? (parts?.[2] ?? pieces.slice(1).join(', ')) : pieces.join(', ');
  const reaction = textNamed(row, /reaction|manifestation|symptom/i) ?? (rest.trim().replace(/^\((.*)\)$/, '$1') || null);
  return { substance, reaction, provenance: provenanceOf(place, row.visibility) };
}
