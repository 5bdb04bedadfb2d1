/** What the cells of a workbook hold, as text: shared strings, dates by their number formats, numbers as digits (ECMA-376 part 1). */

const MS_PER_DAY = 86_400_000;
/** Day 0 of the two calendars (18.17.4.1); the first counts a 29 February 1900 that never was. */
const DAY_0 = { since1900: Date.UTC(1899, 11, 30), since1904: Date.UTC(1904, 0, 1) };
/** 9999-12-31. */
const LAST_SERIAL = 2_958_465;
/** Built-in formats that show a day (18.8.30): 14–17, 22, and the ones of East Asian languages. */
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Whether a format written out shows a day: a d, m or y outside of quotes, brackets and escapes, and not a time alone. */
function showsDay(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '').toLowerCase();
  return /y|d/.test(bare) || (/m/.test(bare) && !/[hs]/.test(bare));
}

/** Gathers the styles part; tells which style of a cell (`c@s`) is a day. */
export function dateStyles(): {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  isDay(style: number): boolean;
} {
  const written = new Map<number, string>();
  const days: boolean[] = [];
  let within = false;
  return {
    open(name, attributes) {
      if (name === 'numFmt') written.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') within = true;
      else if (name === 'xf' && within) {
        const id = Number(attributes.numFmtId ?? 0);
        const code = written.get(id);
        days.push(code === undefined ? isBuiltInDate(id) : showsDay(code));
      }
    },
    close(name) {
      if (name === 'cellXfs') within = false;
    },
    isDay: (style) => days[style] === true,
  };
}

/** A number as it is kept, told as `YYYY-MM-DD` where it is a day, else as plain digits. What is no number stays as it is. */
export function numberText(kept: string, isDay: boolean, since1904: boolean): string {
  const value = Number(kept);
  if (kept.trim() === '' || !Number.isFinite(value)) return kept;
  if (!isDay || value < 1 || value > LAST_SERIAL) return String(value);
  const day0 = since1904 ? DAY_0.since1904 : DAY_0.since1900;
  return new Date(day0 + Math.floor(value) * MS_PER_DAY).toISOString().slice(0, 10);
}
