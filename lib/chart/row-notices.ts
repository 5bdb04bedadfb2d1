/** Rows that say something of the page or of themselves and give no fact. */
import type { Row } from './row';

/** Whether a text only says that a list is empty, how much of it is shown, or offers a choice. */
export const isEmptyNotice = (text: string): boolean =>
  /^(?:all|any)(?:\s+(?:all|any))*$/i.test(text) ||
  /^drag a column\b/i.test(text) ||
  OFFERED.test(text) ||
  /^(?:click|tap|press)\s(?:here\s)?to\s\p{L}{2,12}(?:\s\p{L}+){0,3}\.?$/iu.test(text) ||
  /^(?:open|show|view|go to)\s.{2,40}\s(?:pop-?up|window|page|tab)$/i.test(text) ||
  ASKED.test(text) ||
  /^(?:items|rows|entries|results|records) per page\b/i.test(text) ||
  /^(?:last|first|latest|most recent)\s+\d+\s+of\s+\d+\b.{0,24}$/i.test(text) ||
  /^last (?:reviewed|reconciled|updated|verified)\b/i.test(text) ||
  /^\(\s*(?:none|empty|no [^()]{1,30})\s*\)$/i.test(text) ||
  /^(?:showing\s+)?\d+(?:\s*[-–]\s*\d+)?\s+of\s+\d+\b.{0,24}$/i.test(text) ||
  /^\d+\s*\/\s*\d+\s+(?:items?|entries|records?|results?|rows?)(?:\b|go to\b|(?:see|view|show) all\b)/i.test(text) ||
  /^there (?:are|is) no\b.{0,80}(?:display|show|record(?:ed)?|patient|found|available|yet)\.?$/i.test(text) ||
  (/^(?:none|none recorded|(?:page|printed|generated) .{0,12}\d.*|no (?:past|prior|historical|previous|active|inactive|current|chronic|acute|drug|food|environmental|other)\b(?!.*known).{0,40}|nothing recorded|no (?:data|records?|results?|items?|entries|known|active|current|recorded)\b.*(?:found|recorded|available|to display|on file|documented|display|entered)?|not on file|n\/a|—|-|loading.*|no .{1,40} (?:found|recorded|on file|to display|documented|available|entered))\.?$/i.test(
    text,
  ) &&
    !/known (?:drug )?allerg/i.test(text));

/** A question of a form about the list: "Was the list reviewed with the patient?" */
const ASKED = /^(?:was|were|is|are|has|have|did|does|do)\s[^.?]{8,100}\?$/i;

/** A row that its own state says should never have been there. */
export const isVoid = ({ cells }: Row): boolean => cells.some(({ text }) => VOID.test(text) || (text.length < 60 && WRONG.test(text)));
const WRONG = /\bwrong (?:patient|chart)\b|\b(?:entered|documented|recorded|charted) in error\b/i;
const VOID = /^\W*(?:entered[ -]in[ -]error|in error|void(?:ed)?|erroneous(?: entry)?)\b(?!.*\d{3})/i;

/** What heads a list of offers. */
export const OFFERED =
  /^(?:suggest(?:ed|ions)|recommended|favou?rites|frequent(?:ly used)?|quick (?:picks|codes|add)|common(?:ly used)?)\b.{0,30}$/i;
