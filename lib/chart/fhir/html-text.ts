/**
 * The words of an HTML text with its lines kept. Nothing is ever made of the markup: no document, no request, no script;
 * tags are cut out, and what stands in `script`, `style` and the like goes with them.
 */

const SILENT = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'iframe', 'object', 'svg', 'select', 'textarea']);
const BLOCK = new Set(
  'address article aside blockquote body br caption dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const CELL = new Set(['td', 'th']);
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
  micro: 'µ',
  plusmn: '±',
  times: '×',
  frac12: '½',
  frac14: '¼',
  le: '≤',
  ge: '≥',
  ne: '≠',
  larr: '←',
  rarr: '→',
  uarr: '↑',
  darr: '↓',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  eacute: 'é',
  ntilde: 'ñ',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
};

export function textOfHtml(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    if (open > at) parts.push(words(html.slice(at, open)));
    if (html.startsWith('<!--', open)) {
      at = after(html, '-->', open + 4);
      continue;
    }
    const name = html
      .slice(open + 1, open + 20)
      .match(/^\/?\s*([a-z][a-z0-9]*)/i)?.[1]
      ?.toLowerCase();
    if (name === undefined && !/^[!?/]/.test(html[open + 1] ?? '')) {
      // "BP < 140" is no tag.
      parts.push('<');
      at = open + 1;
      continue;
    }
    const close = tagEnd(html, open);
    if (name !== undefined) {
      if (BLOCK.has(name)) parts.push('\n');
      else if (CELL.has(name)) parts.push('\t');
    }
    at = close;
    if (name !== undefined && SILENT.has(name) && html[open + 1] !== '/' && html[close - 2] !== '/') at = endOf(html, name, close);
  }
  parts.push(words(html.slice(at)));
  return tidy(parts.join(''));
}

const after = (html: string, mark: string, from: number): number => {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
};

/** Behind the tag that begins at `open`; a `>` in an attribute's quotes does not end it. */
function tagEnd(html: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < html.length; at++) {
    const char = html[at] ?? '';
    if (quote !== '') quote = char === quote ? '' : quote;
    else if ((char === '"' || char === "'") && html[at - 1] === '=') quote = char;
    else if (char === '>') return at + 1;
  }
  return html.length;
}

/** Behind the end tag of an element whose content is not read. */
function endOf(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.test(html) ? after(html, '>', end.lastIndex) : html.length;
}

const words = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,11}));?/gi,
      (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
        if (name !== undefined) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? whole;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
      },
    );

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/[\t\u00a0 ]*\t[\t\u00a0 ]*/g, '\t')
        .replace(/[ \u00a0]+/g, ' ')
        .trim(),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
