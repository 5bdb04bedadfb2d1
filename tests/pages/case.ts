/**
 * A saved page with its frames. `tests/pages/<shape>/<case>.html` is the top document, `<case>.frames/*.html` the documents its
 * frames show. Each file's first line is a comment with its address: `<!-- https://ehr.example/interface/main.php -->`; the
 * `src` of a frame is resolved against it. `<case>.chart.json` is the whole Chart that reading it must give. A comment
 * `<!-- others: Vance; 100201 -->` names words of other patients on the page, which must never be in the Chart.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const PAGES = import.meta.dirname;

/** One document of a case: its address and its markup. */
export interface SavedDocument {
  url: URL;
  html: string;
}

/**
 * `documents`: the top first, then what its frames show, by path and query. `record`: where the expected Chart stands.
 * `others`: words of other patients on the page.
 */
export interface PageCase {
  shape: string;
  name: string;
  top: SavedDocument;
  documents: Map<string, SavedDocument>;
  record: string;
  others: string[];
}

const OTHERS = /<!--\s*others:([^>]*?)-->/;
const ADDRESS = /^\s*<!--\s*(https?:\/\/\S+)\s*-->/;

function load(file: string): SavedDocument {
  const html = readFileSync(file, 'utf8');
  const address = html.match(ADDRESS)?.[1];
  if (!address) throw new Error(`${path.relative(PAGES, file)}: its first line must be a comment with its address`);
  return { url: new URL(address), html };
}

/** Every case there is, in order of shape and name. `root`: where the shapes stand. */
export function pageCases(root = PAGES): PageCase[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: shape }) => {
      const folder = path.join(root, shape);
      return readdirSync(folder)
        .filter((file) => file.endsWith('.html'))
        .map((file) => {
          const name = file.replace(/\.html$/, '');
          const frames = path.join(folder, `${name}.frames`);
          const top = load(path.join(folder, file));
          const below = existsSync(frames) ? readdirSync(frames).map((frame) => load(path.join(frames, frame))) : [];
          const documents = new Map([top, ...below].map((each) => [each.url.pathname + each.url.search, each]));
          const others = [top, ...below].flatMap(
            ({ html }) =>
              html
                .match(OTHERS)?.[1]
                ?.split(';')
                .map((word) => word.trim()) ?? [],
          );
          return { shape, name, top, documents, record: path.join(folder, `${name}.chart.json`), others };
        });
    });
}

/** The document at an address of the case, or null: a frame of another site, or one that is not part of the case. */
export const documentAt = ({ top, documents }: PageCase, url: URL): SavedDocument | null =>
  url.origin === top.url.origin ? (documents.get(url.pathname + url.search) ?? null) : null;
