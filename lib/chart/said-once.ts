/** Words that a page prints twice, one right behind the other, as templates do that give a name in two ways. */

const LEAST = 8;
/** What is longer is no name. */
const MOST = 400;

/** The text without the second of two equal ends with nothing between: "5/2/2026 - Typhoid, oralTyphoid, oral". Any other text as it is. */
export function saidOnce(text: string): string {
  const { length } = text;
  if (length > MOST) return text;
  for (let half = length >> 1; half >= LEAST; half--) {
    // Most texts are passed over by one look at a letter.
    const start = length - half;
    if (text[start] !== text[start - half] || text[start - 1] !== text[length - 1]) continue;
    const said = text.slice(start);
    if (said === text.slice(start - half, start) && WORDS.test(said) && !/[\p{L}\d]/u.test(text[start - half - 1] ?? ''))
      return text.slice(0, start);
  }
  return text;
}
const WORDS = /^\p{L}.*\p{L}{3}/u;
