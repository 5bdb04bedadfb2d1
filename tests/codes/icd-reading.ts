/** Feeds a file to its importer as the import does. */
import { strFromU8 } from 'fflate';
import type { Holding } from '../../lib/codes/holding';
import { isRefusal } from '../../lib/codes/import/flow';
import type { Head, Importer, Outcome, Produced, Reader } from '../../lib/codes/import/importer';
import { xmlStage } from '../../lib/codes/import/xml';

const HEAD_LINES = 40;
const HEAD_TEXT = 4_000;
/** Characters given to the XML parser at once. */
const PIECE = 65_536;

export const linesOf = (text: string): string[] => text.split(/\r?\n/);

/** The beginning of a text as importers are shown it. */
export function headOf(text: string): Head {
  if (!text.startsWith('<?xml')) return { kind: 'text', lines: linesOf(text).slice(0, HEAD_LINES) };
  const [, root = ''] = /<([A-Za-z][\w.]*)[\s>]/.exec(text) ?? [];
  return { kind: 'xml', root, text: text.slice(0, HEAD_TEXT) };
}

const noPause = async (): Promise<void> => {};

function feed(reader: Reader, text: string, name: string): Outcome | null {
  if (reader.reads === 'xml') {
    const stage = xmlStage(reader, name);
    for (let at = 0; at < text.length; at += PIECE) {
      const flow = stage.write(text.slice(at, at + PIECE));
      if (isRefusal(flow)) return flow;
    }
    const end = stage.end();
    return isRefusal(end) ? end : null;
  }
  if (reader.reads !== 'lines') throw new Error('rows are read by readRows');
  for (const [at, line] of linesOf(text).entries()) {
    const refusal = reader.line(line, at + 1);
    if (refusal) return refusal;
  }
  return null;
}

/** Reads a text or XML file whole. `names`: the file's, then its archives'. */
export async function readText(importer: Importer, text: string, ...names: string[]): Promise<Outcome> {
  const reader = importer.open({ names, mapping: null });
  return feed(reader, text, names[0] ?? '') ?? reader.end(noPause);
}

export async function readRows(importer: Importer, rows: string[][], ...names: string[]): Promise<Outcome> {
  const reader = importer.open({ names, mapping: null });
  if (reader.reads !== 'cells') throw new Error('not a reader of rows');
  for (const [at, row] of rows.entries()) reader.row(row, at + 1);
  return reader.end(noPause);
}

/** What an import gave; throws its refusal. */
export function produced(outcome: Outcome): Produced[] {
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.produced;
}

/** The one packed holding an import gave, as it would come out of the store. */
export function stored(outcome: Outcome): { holding: Holding; data: ArrayBuffer } {
  const [first] = produced(outcome);
  if (!first || !('data' in first)) throw new Error('no packed holding');
  const { holding, data } = first;
  return { holding: { ...holding, id: 'test', file: 'test', sha256: null, importedAt: null, bytes: data.byteLength }, data };
}

export const errorOf = (outcome: Outcome): string => (outcome.ok ? '' : outcome.error);
export const latin = (bytes: Uint8Array): string => strFromU8(bytes, true);
