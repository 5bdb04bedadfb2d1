/** Splits clinical prose into sentences without breaking doses, abbreviations, list numbers or wrapped lines. */

/** A stretch of the document, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** After these a full stop never ends a sentence. */
const TITLES = new Set(
  'dr mr mrs ms prof st vs fig approx pt dept jr sr no al cf eg ie e.g i.e etc resp incl max min temp lab ext'.split(' '),
);
/** Single letters with stops (`p.o.`, `q.i.d.`, `a.m.`): a sentence ends after them only before a capitalised word. */
const LETTERED = /(?:^|[\s(])(?:[a-z]\.)+[a-z]?$/i;
/** After these a full stop ends no sentence while a number follows. */
const BEFORE_NUMBER = new Set(
  'wt ht phos alk no nos q x jan feb mar apr jun jul aug sept sep oct nov dec grade gr level ft disp'.split(' '),
);
/** A dose that the margin parted from its drug. */
const DOSE_NEXT = /^[ \t]*\d[\d.,]*\s?(?:mg|mcg|µg|g|units?|ml|meq|tablets?|capsules?|puffs?|%)/i;
/** The answer to a question stands in its sentence: `Chest pain? No.` */
const ANSWER = /^\s*(?:yes|no|none|y|n|denies|denied|absent|negative|positive)\b/i;
const NEW_ITEM = /^[ \t]*(?:[-*•●○▪◦–—+>#]|\d{1,2}[.)]\s|[a-z][.)]\s|\[[ xX]?\]|\(\d+\))/;

/** With these a line does not end a sentence, however narrow the page. */
const GOES_ON =
  /\b(?:and|or|of|the|with|for|to|in|a|an|no|by|at|on|is|was|since|from|after|before|but|as|that|which|his|her|their|has|had|were|are|be|until|during|about|into|than|who|when|while|because)$/i;
/** With these a sentence begins behind a dose's last letter: `b.i.d. Blood pressure today …`. */
const BEGINS =
  /^(?:The|He|She|Patient|We|I|This|It|They|There|His|Her|On|Will|Continue|Start|No|Follow|In|At|For|If|A|An|Blood|Pulse|Return|Take|Use|Denies|Reports|Exam|Plan|Labs|Also|Since|After|When|Then|Both|All|Now|Today|Repeat|Check|Recheck|See|Call|Refill|Give|Given|Increase|Decrease|Stop|Hold|Discontinue|Resume|Add|Switch|Monitor)\b/;

/** No sentence is longer: what goes on without a stop (a page flattened to one line) is parted at a comma or a space. */
const MAX_LENGTH = 1500;

/** Where a stretch that is too long is parted: behind the last mark in its second half, else the last space, else right there. */
function partingOf(text: string, from: number, at: number): number {
  const half = text.slice(from + MAX_LENGTH / 2, at);
  const mark = Math.max(half.lastIndexOf(', '), half.lastIndexOf('; '));
  const space = half.lastIndexOf(' ');
  const cut = mark >= 0 ? mark + 1 : space;
  return cut < 0 ? at : from + MAX_LENGTH / 2 + cut;
}

/** The sentences, trimmed of space, between two offsets of `text`. */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  const cut = (to: number): void => {
    let a = from;
    let b = to;
    while (a < b && isSpace(text, a)) a++;
    while (b > a && isSpace(text, b - 1)) b--;
    if (b > a) spans.push({ start: a, end: b });
    from = to;
  };
  let line = start;
  for (let at = start; at < end; at++) {
    const mark = text[at];
    if (at - from >= MAX_LENGTH) cut(partingOf(text, from, at));
    if (mark === '\n') {
      if (endsLine(text, from, at, end)) cut(at + 1);
      line = at + 1;
    } else if (mark === '.' || mark === '!' || mark === '?') {
      if (endsSentence(text, from, line, at, end)) cut(closing(text, at + 1, end));
    }
  }
  cut(end);
  return spans;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? '');

/** Takes a closing quote or bracket along with the sentence it closes. */
function closing(text: string, at: number, end: number): number {
  return at < end && /["')\]”]/.test(text[at] ?? '') ? at + 1 : at;
}

/** A line ends a sentence unless it is plainly wrapped: no closing mark before, and the next line goes on in lower case or with a number of its own unit. */
function endsLine(text: string, from: number, at: number, end: number): boolean {
  const next = text.slice(at + 1, Math.min(at + 60, end));
  if (/^[ \t]*(?:\n|$)/.test(next) || NEW_ITEM.test(next)) return true;
  const line = text.slice(Math.max(from, text.lastIndexOf('\n', at - 1) + 1), at).trimEnd();
  if (/[.!?:;]$/.test(line)) return true;
  if (/^[ \t]*[a-z]/.test(next)) return false;
  if (line.endsWith(',') || GOES_ON.test(line)) return false;
  if (DOSE_NEXT.test(next) && /[a-z]$/.test(line)) return false;
  if (/^[ \t]*[\d(%]/.test(next) && line.length > 60) return false;
  // A long line that breaks before a capital is prose cut at the margin only when it is as wide as prose.
  return !(line.length >= 70 && /^[ \t]*[A-Z][a-z]*[ ,]/.test(next) && /[a-z,]$/.test(line) && !/^[ \t]*[A-Z][\w /&-]{0,40}:/.test(next));
}

/** `line`: where the line begins that holds the mark. */
function endsSentence(text: string, from: number, line: number, at: number, end: number): boolean {
  const next = text[at + 1];
  if (at + 1 >= end || next === undefined) return true;
  if (/["')\]”]/.test(next) && !/\s/.test(text[at + 2] ?? ' ')) return false;
  if (!/[\s"')\]”]/.test(next))
    return /(?:[a-z]{3}|\d)[.!?]$/.test(text.slice(Math.max(from, at - 3), at + 1)) && /^[A-Z][a-z]{2}/.test(text.slice(at + 1, at + 4));
  // A question mark before its word (`? gout`) asks, it does not end.
  if (!/\w/.test(text.slice(from, at))) return false;
  const after = text.slice(at + 1, at + 24);
  if (text[at] === '?' && (/[\s:(]/.test(text[at - 1] ?? '') || ANSWER.test(after))) return false;
  // The question or the call is quoted within a sentence that goes on.
  if (text[at] !== '.') return !/^["”’')]\s+[a-z]/.test(after);
  const before = text.slice(Math.max(from, at - 24), at);
  if (/^\s*(?:\(?\d{1,2}|[A-Za-z]|[IVX]{1,4})$/.test(text.slice(Math.max(from, line), at))) return false;
  const word = (/[A-Za-z.]+$/.exec(before)?.[0] ?? '').toLowerCase();
  const following = text.slice(at + 1, at + 24).trimStart();
  if (BEFORE_NUMBER.has(word)) return !/^\d/.test(following);
  if (before.endsWith('.') && /^[a-z]/.test(following)) return false;
  if (TITLES.has(word)) return false;
  if (/(?:^|[\s(])[A-Z]$/.test(before) && !/\d\s?[CF]$/.test(before)) return false;
  if (LETTERED.test(before)) return BEGINS.test(following) || text[at + 1] === '\n';
  return (
    !/^[a-z]/.test(following) ||
    (/^(?:mg|mcg|ml|cm|mm)\b/.test(following) === false && !/^[a-z]{1,3}\b\.?/.test(following) && word.length > 4)
  );
}
