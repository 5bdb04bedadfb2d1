/** What each selector of a site's adapter finds on a page, for the person who writes it. */
import { fitsPattern, readPattern } from './address-pattern';
import { all, attr } from './safe-dom';
import { ownText } from './site-adapter';
import { problemsOf, readSelector, type SiteDefinition } from './site-definition';

/** `field`: as in `problemsOf`. `found`: elements. `words`: the first words of the first that has any; chart text. */
export interface FoundBySelector {
  field: string;
  found: number;
  words: string;
}

const MOST_WORDS = 60;
/** Elements whose text is looked at for words. */
const MOST_LOOKS = 50;

/** One answer for each selector that is one; null where the address is none of the pattern's. */
export function trySelectors(definition: SiteDefinition, page: Document, url: URL): FoundBySelector[] | null {
  const pattern = readPattern(definition.pattern);
  if (typeof pattern === 'string' || !fitsPattern(pattern, url)) return null;
  const wrong = new Set(problemsOf(definition, [], page).map(({ field }) => field));
  return selectorsOf(definition)
    .filter(({ field, selector }) => selector.trim() !== '' && !wrong.has(field))
    .map(({ field, selector }) => {
      const { css, attribute } = readSelector(selector);
      const elements = all(page, css);
      const texts = elements
        .slice(0, MOST_LOOKS)
        .map((element) => (attribute === null ? ownText(element) : attr(element, attribute).replace(/\s+/g, ' ').trim()));
      const words = texts.find((text) => text !== '') ?? '';
      return { field, found: elements.length, words: words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words };
    });
}

const selectorsOf = ({ banner, encounter, sections }: SiteDefinition): { field: string; selector: string }[] => [
  ...Object.entries(banner).map(([field, selector]) => ({ field: `banner.${field}`, selector: selector ?? '' })),
  ...Object.entries(encounter).map(([field, selector]) => ({ field: `encounter.${field}`, selector: selector ?? '' })),
  ...sections.map(({ selector }, i) => ({ field: `sections.${i}.selector`, selector })),
];

/** The answers of a page's frames as one: counts added, the first words that any of them has. */
export function joinFound(frames: FoundBySelector[][]): FoundBySelector[] {
  const joined = new Map<string, FoundBySelector>();
  for (const { field, found, words } of frames.flat()) {
    const before = joined.get(field);
    joined.set(field, { field, found: (before?.found ?? 0) + found, words: before?.words || words });
  }
  return [...joined.values()];
}
