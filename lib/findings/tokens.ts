/** One word, number or mark. `word` is lower case without plural or possessive; `raw` as written; offsets into the document. */
export interface Token {
  word: string;
  raw: string;
  start: number;
  end: number;
}

const TOKEN = /[A-Za-z0-9]+(?:\.\d+)?(?:['’][A-Za-z]+)?|[^\sA-Za-z0-9]/g;
const PLURAL = /[^suic]s$/;

/** The form in which words are compared: lower case, `'s` off, a plain plural `s` off, `-ies` as `-y`. */
export function normalWord(raw: string): string {
  // `MIs`, `UTIs`: an abbreviation of several.
  if (/^[A-Z]{2,6}s$/.test(raw)) return raw.slice(0, -1).toLowerCase();
  const lower = raw.toLowerCase().replace('’', "'");
  const own = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  if (own.length > 4 && own.endsWith('ies')) return `${own.slice(0, -3)}y`;
  return own.length > 4 && PLURAL.test(own) ? own.slice(0, -1) : own;
}

/**
 * The tokens of `text` from `start` to `end`. A hyphen or slash inside a word parts it and leaves no token of its own, so that
 * `type-2` and `type 2` are the same words.
 */
export function tokensOf(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match !== null && match.index < end; match = TOKEN.exec(text)) {
    const raw = match[0];
    const at = match.index;
    if ((raw === '-' || raw === '/') && isWordAt(text, at - 1) && isWordAt(text, at + 1)) continue;
    tokens.push({ word: normalWord(raw), raw, start: at, end: Math.min(at + raw.length, end) });
  }
  return tokens;
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Tokens `from`…`to` as written, parted by single spaces. */
export const wordsOf = (tokens: Token[], { from, to }: { from: number; to: number }): string =>
  tokens
    .slice(from, to + 1)
    .map((token) => token.raw)
    .join(' ');
