import type { Allergy } from '../chart';
import { isFieldName } from '../field-names';
import type { Row } from '../row';
import { isStatus, type Place, provenanceOf, sayings, subjectOf, textNamed } from './row-words';

const NAME = /^(?:.*\ballerg(?:y|en|ies)|substance|name|title|agent|drug|.*\bto|descriptions?|allergic to|causative agent)$/i;
const SEVERITY =
  /^(?:mild|moderate|severe|fatal|life[- _]threatening(?:[ _]severity)?|mild[ _]to[ _]moderate|moderate[ _]to[ _]severe|low|high|critical|low risk|high risk|unable to assess|drug|food|environment(?:al)?|medication|allergy|intolerance|propensity to adverse reaction|side effect|class|ingredient)$/i;

/** What is said of the list itself: who went over it, and when. */
const KEPT = /^(?:(?:allergy )?reconciliation|(?:last )?(?:reviewed|reconciled|updated|verified)|review)\b/i;

/** The allergies of a row: one, or each of a line that names several. "No known allergies" is one too: it was said, not merely unseen. */
export function allergiesOf(row: Row, place: Place): Allergy[] {
  const said = textNamed(row, NAME);
  const pieces = sayings(row)
    .filter((text) => !SEVERITY.test(text))
    .map((text, i) => (i > 0 ? text.replace(LEADING, '') : text));
  const numbered = said ?? (row.table ? subjectOf(row, NAME) : (pieces[0] ?? wholePair(row)));
  const main = numbered?.replace(/^\d{1,2}(?:[.)]\s+|\.)(?=\p{Lu})/u, '');
  if (!main || isStatus(main) || KEPT.test(main) || row.text.length > 300) return [];
  const provenance = provenanceOf(place, row.visibility);
  // Tags side by side, each with what it did.
  if (!row.table && said === null && pieces.length > 1 && pieces.every((piece) => LEADS.test(piece)))
    return pieces.map((piece) => ({ ...parted(piece), provenance }));
  const several = pieces.length <= 1 && !row.table ? split(main) : [];
  if (several.length > 1) return several.map((one) => ({ ...parted(one), provenance }));
  const parts = parted(main);
  const substance = (said === null ? parts.substance : main.trim())
    .replace(/\s*\((?:mild|moderate|severe|fatal|life[- _]threatening[ _]severity|mild_to_moderate|moderate_to_severe)\)$/i, '')
    .replace(/[\s(]+$/, '');
  const rest = said === null ? (parts.reaction ?? pieces.slice(1).join(', ')) : pieces.filter((piece) => piece !== main).join(', ');
  const bare = rest.trim().replace(/^\((?:active|inactive|resolved|confirmed)[^()]*\)\s*/i, '');
  const column = textNamed(row, /reaction|manifestation|symptom/i);
  const reaction = (column === null ? null : ungraded(column)) ?? (bare.replace(/^\((.*)\)$/, '$1').replace(/^[\s()]+$/, '') || null);
  return [{ substance, reaction, provenance }];
}

/** "Penicillin: hives" is read as a label and its value. */
function wholePair(row: Row): string | undefined {
  const [only] = row.cells;
  return row.cells.length === 1 && only?.label && !isFieldName(only.label) ? `${only.label}: ${only.text}` : undefined;
}

/** A sign that leads from the substance to what it did, where that is a part of its own. */
const LEADING = /^(?:→|⇒|->|=>|,|;)\s*/;
/** What stands between a substance and what it did. */
const LEADS = /\s[—–-]\s|:\s+|\s*(?:→|⇒|->|=>)\s*|\(/;
const PARTED = new RegExp(`^(.+?)\\s*(?:${LEADS.source})\\s*([^()]+?)\\)?$`);

/** "Penicillin (hives)", "Latex: rash", "Sulfa — fever", "Peanut → wheeze": the substance and what it did. */
function parted(text: string): { substance: string; reaction: string | null } {
  const graded = text.match(GRADED);
  const parts = (graded?.[1] && graded[2] && LEADS.test(graded[1]) ? graded[1] : text).match(PARTED);
  return parts?.[1] && parts[2]
    ? { substance: ungraded(parts[1]), reaction: reactionIn(parts[2]) }
    : { substance: text.trim(), reaction: null };
}
/** "Penicillin (severe)": the substance alone. */
const ungraded = (text: string): string => {
  const graded = text.trim().match(GRADED);
  return graded?.[1] && SEVERITY.test(graded[2] ?? '') ? graded[1] : text.trim();
};
/** How bad it was, in brackets at the end. */
const GRADED = /^(.*\S)\s*\(([^()]*)\)$/;

/** What it did, without how bad it was: "hives, severe" and "severe: hives". Null where only that is said. */
function reactionIn(text: string): string | null {
  const kept = text.split(/[,;]\s*|\s[—–-]\s|:\s+/).filter((part) => !SEVERITY.test(part.trim()));
  return kept.length === 0 ? null : kept.length === text.split(/[,;]\s*|\s[—–-]\s|:\s+/).length ? text.trim() : kept.join(', ').trim();
}

/** Said of somebody without allergies. */
export const NONE_KNOWN = /^(?:NKD?A|NKFA|no known .{0,30}allergies)\.?$/i;

/** The substances of one line: cut at commas and semicolons outside brackets, where no dash or sentence makes the commas part of a reaction. */
function split(text: string): string[] {
  // Where semicolons part the entries, commas belong to what each says.
  const parts = text
    .split(LEADS.test(text) && text.includes(';') ? /;(?![^()]*\))/ : /[;,](?![^()]*\))/)
    .map((part) => part.trim())
    .filter(Boolean);
  // "Codeine (nausea), latex → hives": each says for itself what it did.
  if (parts.length > 1 && parts.every((part) => LEADS.test(part) || NONE_KNOWN.test(part))) return parts;
  const single = parts.some((part) => part.split(' ').length > 5 || /^(?:and|or)\b/i.test(part));
  return single || (/\s[—–-]\s|:\s|→|⇒|->|=>/.test(text) && !text.includes(';')) ? [text] : parts;
}
