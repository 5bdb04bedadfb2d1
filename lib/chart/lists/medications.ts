import type { Medication } from '../chart';
import type { Row } from '../rows';
import { isStatus, type Place, provenanceOf, subjectOf, textNamed } from './row-words';

const NAME = /^(?:.*\bmedications?|.*\bdrugs?|name|title|prescription|medicine|descriptions?|order)$/i;
const DOSE =
  /\b\d+(?:[.,]\d+)?(?:\s*[-/]\s*\d+(?:[.,]\d+)?)?\s*(?:mcg|µg|mg|g|gm|ml|mL|units?|iu|meq|%|tablets?|tabs?|capsules?|caps?|puffs?|drops?|sprays?|patch(?:es)?)(?:\s*\/\s*(?:\d+\s*)?(?:mL|ml|g|h|hr|hour|dose|day|actuation|spray))?(?![a-z])/i;
const ROUTE =
  /\b(?:oral(?:ly)?|by mouth|p\.?o\.?|subcutaneous(?:ly)?|sub-?q|subcut|sc|sq|intravenous(?:ly)?|i\.?v\.?|intramuscular(?:ly)?|i\.?m\.?|topical(?:ly)?|inhal(?:ed|ation)|nasal(?:ly)?|intranasal|ophthalmic|otic|sublingual|rectal(?:ly)?|transdermal|vaginal(?:ly)?|buccal)\b/i;
const FREQUENCY =
  /\b(?:(?:once|twice|three times|four times|1 time|2 times|3 times|4 times)(?: a| per)?(?: day| daily| week| weekly)?|daily|nightly|weekly|monthly|every \w+(?: \w+)?(?: hours?| days?| weeks?)?|q\.?\s?\d+(?:-\d+)?\s?h(?:rs?|ours?)?|b\.?i\.?d\.?|t\.?i\.?d\.?|q\.?i\.?d\.?|q\.?h\.?s\.?|qam|qpm|qod|qd|at bedtime|in the morning|in the evening|with meals|as needed|p\.?r\.?n\.?)(?:\s+(?:as needed|prn|at bedtime|with meals|in the morning|with food))?/i;

/** A row of a medication list; `text` is the whole row, states and all. Null for a row that names none. */
export function medicationOf(row: Row, place: Place): Medication | null {
  const said = subjectOf(row, NAME);
  if (!said || !/[a-z]{3}/i.test(said) || isStatus(said) || row.text.length > 400) return null;
  const detail = row.text;
  const name = nameIn(said);
  if (name === '') return null;
  return {
    text: row.text,
    name,
    dose: textNamed(row, /^(?:dose|dosage|strength)/i) ?? detail.match(DOSE)?.[0] ?? null,
    route: textNamed(row, /^route/i) ?? detail.match(ROUTE)?.[0] ?? null,
    frequency: textNamed(row, /^(?:freq|schedule|how often)/i) ?? detail.match(FREQUENCY)?.[0]?.trim() ?? null,
    status: textNamed(row, /^status/i) ?? row.cells.find((cell) => cell.label === null && isStatus(cell.text))?.text ?? null,
    provenance: provenanceOf(place, row.visibility),
  };
}

/** The drug's own name: what stands before the dose, the route, a dash or a comma. */
function nameIn(text: string): string {
  const cut = [text.search(DOSE), text.search(/\s[—–-]\s|,|;|\btake\b/i), text.search(/\s\d/)].filter((at) => at > 0);
  return text
    .slice(0, Math.min(text.length, ...cut))
    .replace(/[\s,;:(–—-]+$/, '')
    .trim();
}
