// Feeds an importer a file's content by itself, without archives, worker or store.
import { cellsStage, guessDelimiter } from '../../lib/codes/import/cells';
import { decoderFor } from '../../lib/codes/import/decode';
import type { Flow } from '../../lib/codes/import/flow';
import type { ColumnMapping, Head, Importer, Outcome, Produced } from '../../lib/codes/import/importer';
import { linesStage } from '../../lib/codes/import/lines';

/** Text in one piece, bytes in whatever encoding, or the rows of a workbook's sheet. */
export type Content = string | Uint8Array | string[][];

const HEAD = 40;
const PIECE = 1 << 16;

const textOf = (content: string | Uint8Array): string => {
  if (typeof content === 'string') return content;
  const decoder = decoderFor(content);
  return decoder.write(content) + decoder.end();
};

export const headOf = (content: Content): Head =>
  Array.isArray(content)
    ? { kind: 'sheet', rows: content.slice(0, HEAD) }
    : { kind: 'text', lines: textOf(content).slice(0, PIECE).split(/\r?\n/).slice(0, HEAD) };

/** What comes of the content under these names. A refusal on the way ends it, as in an import. */
export async function feed(
  importer: Importer,
  names: string | string[],
  content: Content,
  mapping: ColumnMapping | null = null,
): Promise<Outcome> {
  const own = typeof names === 'string' ? [names] : names;
  const reader = importer.open({ names: own, mapping });
  let flow: Flow = null;
  if (Array.isArray(content)) {
    if (reader.reads !== 'cells') throw new Error(`${importer.id} takes no cells`);
    for (const [at, row] of content.entries()) if (row.some((cell) => cell !== '')) flow ??= reader.row(row, at + 1);
  } else {
    if (reader.reads === 'xml') throw new Error(`${importer.id} takes XML`);
    const text = textOf(content);
    const stage =
      reader.reads === 'lines'
        ? linesStage(reader, own[0] ?? '', '\n')
        : cellsStage(reader, own[0] ?? '', guessDelimiter(text.slice(0, PIECE)));
    for (let at = 0; at < text.length && !flow; at += PIECE) flow = stage.write(text.slice(at, at + PIECE));
    flow ??= stage.end();
  }
  return flow && flow !== 'enough' ? flow : reader.end(async () => {});
}

/** What was made, or an error that shows the refusal. */
export async function made(
  importer: Importer,
  names: string | string[],
  content: Content,
  mapping: ColumnMapping | null = null,
): Promise<Produced[]> {
  const outcome = await feed(importer, names, content, mapping);
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.produced;
}

/** The sentence with which the content is refused; empty when it was taken. */
export async function refusal(importer: Importer, names: string | string[], content: Content): Promise<string> {
  const outcome = await feed(importer, names, content);
  return outcome.ok ? '' : outcome.error;
}

/** The packed content of a holding; throws where it has rows instead. */
export function dataOf(produced: Produced | undefined): ArrayBuffer {
  if (!produced || !('data' in produced)) throw new Error('no packed content');
  return produced.data;
}
