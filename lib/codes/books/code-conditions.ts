/** Which codes of a range a note means when it says more than the range: `with fifth or sixth character 1-4 or 6`, `with .17, .27`. */

const PLACES: Record<string, number> = { fourth: 4, fifth: 5, sixth: 6, six: 6, '4th': 4, '5th': 5, '6th': 6 };
const CHARACTER = /^with ((?:fourth|fifth|sixth|[456]th)(?:[ -](?:or|to) (?:fifth|sixth|six|[56]th))?)[ -]characters? ([0-9A-Z., -]+)$/i;
const AFTER_DOT = /\.([0-9A-Z]+)-?/gi;
const BETWEEN = /\b(?:with|and|or)\b|[,.\s-]/gi;
const FINAL = /^with final characters? -([0-9A-Z]+)$/i;

/** Single characters of `1-4 or 6`. */
function charactersIn(list: string): Set<string> {
  const characters = new Set<string>();
  for (const [, first, last] of list.matchAll(/\b([0-9A-Z])(?:-([0-9A-Z]))?\b/g)) {
    const end = (last ?? first ?? '').charCodeAt(0);
    for (let code = (first as string).charCodeAt(0); code <= end; code++) characters.add(String.fromCharCode(code));
  }
  return characters;
}

/**
 * Tells the codes meant, each given without dot and as long as the tabular lists it; of two places (`fifth or sixth`) that
 * of its last character counts. Null: the words are none that are understood.
 */
export function conditionOf(words: string): ((bare: string) => boolean) | null {
  const text = words.trim().replace(/[.,]$/, '');
  if (text === '') return () => true;
  const [, ending] = FINAL.exec(text) ?? [];
  if (ending) return (bare) => bare.endsWith(ending);
  const [, named = '', list = ''] = CHARACTER.exec(text) ?? [];
  if (named) {
    const places = named.toLowerCase().split(/[ -](?:or|to) /);
    const [place = 0, or] = places.map((each) => PLACES[each] ?? 0);
    const wanted = charactersIn(list);
    if (or === undefined) return (bare) => wanted.has(bare.charAt(place - 1));
    return (bare) => (bare.length === place || bare.length === or) && wanted.has(bare.charAt(bare.length - 1));
  }
  const starts = [...text.matchAll(AFTER_DOT)].map(([, digits]) => digits as string);
  if (!starts.length || text.replace(AFTER_DOT, '').replace(BETWEEN, '') !== '') return null;
  const [first = '', last = ''] = starts;
  if (/\.\w+-\.\w+/.test(text)) return starts.length === 2 ? (bare) => isBetween(bare.slice(3), first, last) : null;
  return (bare) => starts.some((start) => bare.slice(3).startsWith(start));
}

const isBetween = (rest: string, first: string, last: string): boolean => rest >= first && rest.slice(0, last.length) <= last;
