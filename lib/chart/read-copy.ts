/** Reads a frame's page from the copy that its script made, where reading holds nobody up. */
import type { Adapter } from './adapter';
import { type BuiltPage, buildPage } from './build-page';
import type { Frame, FrameReport } from './chart';
import { PAGE_BUDGET, type ReadEnv } from './chart-env';
import type { DocumentText, Part } from './dom-text';
import { type FrameReading, readFrame } from './read-frame';
import { nodeTypeOf, walkOf } from './safe-dom';
import { inSlices } from './slices';

/** `url`: the frame's own address, with its query. `cut`: in words, what of the page was not copied, or null. `parts`: as JSON. */
export interface FrameCopy {
  frame: Frame;
  url: string;
  cut: string | null;
  parts: string[];
}

/** Where the patient's name stood: the element, by its number, and the words of name and number in it. */
export interface NamedAt {
  place: number;
  words: Part[];
}

/** What was read, and by numbers of the copy the way back to the page: from each document's text, and to the patient's name. */
export interface CopyReading {
  report: FrameReport;
  texts: Map<string, DocumentText<number>>;
  named: NamedAt | null;
}

/** What is needed of the place where it is read: an empty document of HTML, and when to let others have a turn. */
export interface Place extends Pick<ReadEnv, 'pause'> {
  blank: Document;
}

/** The page as it was copied, and what a reader asks of its frame. Rejects with `MalformedCopy`. */
export async function unpack({ frame, url, cut, parts }: FrameCopy, { blank, pause }: Place): Promise<BuiltPage & { env: ReadEnv }> {
  const built = await inSlices(buildPage(parts, blank), { pause });
  return { ...built, env: { ...PAGE_BUDGET, ...built.env, frame, url: new URL(url), pause, cut } };
}

/** What the frame showed; null when it held nothing of a chart. Rejects with `MalformedCopy`. */
export async function readCopy(copy: FrameCopy, adapters: readonly Adapter[], place: Place): Promise<CopyReading | null> {
  const { page, env, numberOf } = await unpack(copy, place);
  const reading = await readFrame(page, env, adapters);
  if (!reading) return null;
  const texts = new Map<string, DocumentText<number>>();
  for (const [id, { text, segments }] of reading.texts) {
    const numbered = segments.flatMap(({ node, ...stretch }) => {
      const number = numberOf.get(node);
      return number === undefined ? [] : [{ ...stretch, node: number }];
    });
    texts.set(id, { text, segments: numbered });
  }
  return { report: reading.report, texts, named: namedAt(page, reading, numberOf) };
}

/** Words that stand whole in one text: a name is watched by these. */
function namedAt(page: Document, { banner, report: { patient } }: FrameReading, numberOf: ReadonlyMap<Node, number>): NamedAt | null {
  const place = banner && numberOf.get(banner);
  if (!banner || !patient || typeof place !== 'number') return null;
  const looked = [...patient.name.text.split(/[\s,]+/), patient.mrn ?? ''].filter((word) => word.length > 1);
  const words: Part[] = [];
  const next = walkOf(page, banner);
  let chars = 0;
  for (let node = next(); node && chars < MAX_CHARS; node = next()) {
    const number = nodeTypeOf(node) === 3 ? numberOf.get(node) : undefined;
    if (number === undefined) continue;
    chars += (node as Text).length;
    for (const word of looked) {
      const from = (node as Text).data.indexOf(word);
      if (from >= 0) words.push({ node: number, from, to: from + word.length });
    }
  }
  return { place, words };
}
/** A look at the place sees no more. */
const MAX_CHARS = 1_000;
