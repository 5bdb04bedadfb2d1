import type { Coverage } from '../chart';
import type { Row } from '../row';
import { isStatus, type Place, provenanceOf, sayings, textNamed } from './row-words';

const PAYER =
  /^(?:ins\.?(?: ?\d)?|(?:pri|sec|ter)\.? ins(?:urance)?\.?|(?:primary|secondary|tertiary) ins\.?|insurance \d|.*\bpayers?(?: name)?|.*\bpayor(?: name)?|insurance(?: company| carrier| plan)?|payer ?\/ ?plan|payor ?\/ ?plan|plan ?\/ ?payer|carrier|company|insurer|name|provider|primary(?: insurance)?|secondary(?: insurance)?)$/i;
const NO_PAYER = /copay|deductible|effective|expir|group|relationship|phone|verified|eligib|co-?insurance|balance|type$/i;
const MEMBER = /member|subscriber|policy|id\b|certificate|insurance (?:nr|no|number|#)/i;
/** Numbers of the group or the payer itself. */
const NO_MEMBER = /^(?:group|grp|plan|pay[eo]r|carrier|insurer|trading partner)\b(?!.*\b(?:member|subscriber|policy)\b)/i;

/** Lines of an insurance part that name a person, a place or a date, never a payer. */
const NOT_A_PAYER =
  /\d|^(?:primary|secondary|tertiary)$|^(?:subscriber|insured|relationship|address|phone|ends?|starts?|effective|self|spouse|child|p\.?o\.? box|copay|accepts?|eligib\w*|plan type|policy type|previously|printed)\b|^no\b|\b(?:insurance|eligibility)\b.*\b(?:from|until|data)\b|^insurer$/i;

/** What follows a payer's name on the same line: "Cedar Health, Member ID CH-100". */
const NUMBERED = /[\s,;(–—-]+(?:member|subscriber|policy|group|id)\s*(?:id|#|no\.?|number)?\s*[:#]?\s*(?=[A-Z-]*\d)[A-Z0-9-]{3,}.*$/i;

/** Whether a label, wherever it stands, names the company that insures the patient. */
export const isPayerLabel = (label: string): boolean =>
  /^(?:insurance (?:company|carrier)|insurer|pay[eo]r)(?: name)?$/i.test(label.trim());

/** Whether a label names the number that an insurer knows a person by. */
export const isMemberLabel = (label: string): boolean => /^(?:member|subscriber|policy)\s*(?:id|#|no\.?|number)?$/i.test(label.trim());

/** The coverages of an insurance part, whose rows may be one coverage each or one field each. */
export function coveragesOf(rows: Row[], place: Place): Coverage[] {
  const found: Coverage[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    const payer =
      textNamed(row, PAYER) ??
      (row.table ? textNamed(row, /^(?:health )?plan(?: name)?$/i) : null) ??
      (row.table ? null : (sayings(row).find((text) => !NOT_A_PAYER.test(text)) ?? null));
    const member =
      row.cells.find((cell) => cell.label !== null && MEMBER.test(cell.label) && !NO_MEMBER.test(cell.label) && /\d{2}/.test(cell.text))
        ?.text ??
      row.text.match(/\b(?:member|subscriber|policy)\s*(?:id|#|no\.?|number)?\s*[:#]?\s*((?=[A-Z-]*\d)[A-Z0-9-]{5,})/i)?.[1] ??
      null;
    if (row.cells.length === 1 && NO_PAYER.test(row.cells[0]?.label ?? '')) continue;
    const fieldOnly = row.cells.length === 1 && row.cells[0]?.label !== null;
    const name = payer?.replace(NUMBERED, '') ?? null;
    if (name && !isStatus(name) && /[a-z]{2}/i.test(name) && name.length < 100) {
      found.push({ payer: name, memberId: member, provenance: provenanceOf(place, row.visibility) });
    } else if (member && last && last.memberId === null) last.memberId = member;
    else if (fieldOnly && !last && /^plan|plan name$/i.test(row.cells[0]?.label ?? '')) {
      found.push({ payer: row.cells[0]?.text ?? '', memberId: null, provenance: provenanceOf(place, row.visibility) });
    }
  }
  return found;
}
