/** Days as EHR pages print them. US order where an all-digit date is open to two readings, since the codes are US codes. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** Bounded: on a long run of blanks an open-ended gap would try every way to part it. */
const GAP = String.raw`\s{0,3}[-–—/.,\s]\s{0,3}`;

/** Each style: the pattern, and which group is year, month, day. */
const STYLES: { pattern: string; order: [year: number, month: number, day: number] }[] = [
  { pattern: String.raw`(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)`, order: [1, 2, 3] },
  { pattern: String.raw`(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?![\d/])`, order: [3, 1, 2] },
  { pattern: String.raw`(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)`, order: [3, 1, 2] },
  { pattern: String.raw`(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)`, order: [3, 2, 1] },
  { pattern: String.raw`(\d{1,2})(?:st|nd|rd|th)?${GAP}(${MONTH})\.?${GAP}(\d{4}|\d{2})(?!\d)`, order: [3, 2, 1] },
  { pattern: String.raw`(${MONTH})\.?${GAP}(\d{1,2})(?:st|nd|rd|th)?,?\s{0,3}[-–—/,\s]\s{0,3}(\d{4})(?!\d)`, order: [3, 1, 2] },
  { pattern: String.raw`(\d{1,2})(${MONTH})(\d{4})(?!\d)`, order: [3, 2, 1] },
  { pattern: String.raw`((?:19|20)\d{2})((?:0[1-9]|1[0-2]))((?:0[1-9]|[12]\d|3[01]))(?!\d)`, order: [1, 2, 3] },
];
const PATTERNS = STYLES.map(({ pattern, order }) => ({
  find: new RegExp(String.raw`(?<![\w/.-])${pattern}`, 'gi'),
  order,
  named: pattern.includes(MONTH),
}));
/** What every date holds, and what one with the month in words holds: most texts have neither. */
const HINT = /\d[-/.]\d|(?:19|20)\d{6}/;
const NAMED_HINT = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** A day found in a text: offsets in UTF-16 units, `end` exclusive. */
export interface FoundDay {
  day: string;
  start: number;
  end: number;
}

const monthOf = (text: string): number => (/^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1);

/** Two-digit years: 00–49 are 2000s, the rest 1900s. Births are not printed with two digits in EHR banners we know. */
const yearOf = (text: string): number => (text.length === 2 ? Number(text) + (Number(text) < 50 ? 2000 : 1900) : Number(text));

function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1850 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Every day in the text, in order; a date that does not exist is none. */
export function findDays(text: string): FoundDay[] {
  if (!/\d/.test(text)) return [];
  const [hint, namedHint] = [HINT.test(text), NAMED_HINT.test(text)];
  const found: FoundDay[] = [];
  for (const { find, order, named } of PATTERNS) {
    if (!(named ? namedHint : hint)) continue;
    for (const match of text.matchAll(find)) {
      const [year, month, day] = order.map((group) => match[group] ?? '') as [string, string, string];
      const exact = dayOf(yearOf(year), monthOf(month), Number(day));
      // 25/12/2026 can only be day first.
      const parsed =
        exact ?? (order[0] !== 1 && /^\d+$/.test(month) && Number(month) > 12 ? dayOf(yearOf(year), Number(day), Number(month)) : null);
      const start = match.index;
      const end = start + match[0].length;
      if (parsed && !found.some((other) => start < other.end && other.start < end)) found.push({ day: parsed, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The first day in the text, or null. A time beside it is dropped without any shift of zone. */
export const firstDay = (text: string): string | null => findDays(text)[0]?.day ?? null;

/** The day, if the text is a date (a time or weekday may stand beside it) and nothing else. */
export function onlyDay(text: string): string | null {
  const [found] = findDays(text);
  if (!found) return null;
  const rest = text.slice(0, found.start) + text.slice(found.end);
  return /^[\s,()|@·T.…-]*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?[\s,]*|at\s*|(?:[01]\d|2[0-3])[0-5]\d(?=\s*$)|\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:[ap]\.?m\.?|z)?\s*)*[\s,()|]*$/i.test(
    rest,
  )
    ? found.day
    : null;
}

/** The time of day behind a day: "11:20:00", "at 9:05 am". */
const CLOCK = /^[\s,T]{0,3}(?:at\s)?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?(?:\s?[ap]\.?m\b\.?|z\b)?(?![\d:])/i;

/** What a text says beside one of its days: without the day and the time of day behind it. */
export const withoutDay = (text: string, { start, end }: FoundDay): string => text.slice(0, start) + text.slice(end).replace(CLOCK, '');
