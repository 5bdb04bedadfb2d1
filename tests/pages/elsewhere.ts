/** Saved pages served from another place than their EHR: behind a proxy that renames, from a folder, from a viewer. */
import type { PageCase, SavedDocument } from './case';

/** The case with addresses that say nothing: `/kept/1.html` and so on, and frames that point there. */
export function elsewhere(page: PageCase): PageCase {
  const places = new Map([...page.documents.keys()].map((place, i) => [place, `/kept/${i + 1}.html`]));
  const moved = ({ url, html }: SavedDocument): SavedDocument => ({
    url: new URL(places.get(url.pathname + url.search) ?? '/kept/', url),
    html: html.replace(/(<i?frame\b[^>]*?\ssrc=)(["'])([^"']*)\2/gi, (said, before: string, quote: string, src: string) => {
      const { origin, pathname, search } = new URL(src.replaceAll('&amp;', '&'), url);
      const place = origin === page.top.url.origin ? places.get(pathname + search) : undefined;
      return place ? `${before}${quote}${place}${quote}` : said;
    }),
  });
  const documents = [...page.documents.values()].map(moved);
  const top = documents[[...page.documents.values()].indexOf(page.top)] ?? moved(page.top);
  return { ...page, top, documents: new Map(documents.map((each) => [each.url.pathname + each.url.search, each])) };
}
