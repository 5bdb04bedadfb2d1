/** One file of what was dropped, from its first bytes to what an importer makes of it. */

import { cellsStage, guessDelimiter } from './cells';
import { type Decoder, decoderFor } from './decode';
import type { Flow, Stage } from './flow';
import { type ColumnMapping, type Head, type Importer, type Reader, refuse } from './importer';
import { LONGEST_LINE, linesStage, tooLong } from './lines';
import { byteKind, HEAD_BYTES, lineEndOf, notKnown, notText, textHead } from './recognise';
import type { RowStage } from './sheet';
import { xmlStage } from './xml';

/** The largest archive or workbook within an archive; the official ones are below 40 MB. */
const MAX_INNER_BYTES = 80_000_000;
const HEAD_ROWS = 40;

/** What a file turned out to be. `archive`: zip or gzip, whose bytes are at hand now; `unknown` says why it is none of ours. */
export type Found =
  | { kind: 'known'; importer: Importer; reader: Reader }
  | { kind: 'archive'; bytes: Uint8Array }
  | { kind: 'unknown'; why: string };

/** `importers` in the order in which they are asked. `names`: see {@link Origin}. */
export interface Asking {
  importers: readonly Importer[];
  names: string[];
  mapping: ColumnMapping | null;
}

/** Takes the rows of a sheet; `found` and `rows` tell what it is and how many were fed. */
export function sheetMember({ importers, names, mapping }: Asking): RowStage & { found(): Found | null; rows(): number } {
  const first: [string[], number][] = [];
  let found: Found | null = null;
  let count = 0;

  const feed = (cells: string[], number: number): Flow => {
    count += 1;
    return found?.kind === 'known' && found.reader.reads === 'cells' ? found.reader.row(cells, number) : 'enough';
  };
  function decide(): Flow {
    const head: Head = { kind: 'sheet', rows: first.map(([cells]) => cells) };
    const importer = importers.find((candidate) => candidate.recognises(head));
    found = importer
      ? { kind: 'known', importer, reader: importer.open({ names, mapping }) }
      : { kind: 'unknown', why: notKnown(head, names[0] ?? '') };
    for (const [cells, number] of first.splice(0)) {
      const flow = feed(cells, number);
      if (flow) return flow;
    }
    return null;
  }
  return {
    found: () => found,
    rows: () => count,
    row(cells, number) {
      if (found) return feed(cells, number);
      first.push([cells, number]);
      return first.length === HEAD_ROWS ? decide() : null;
    },
    end: () => (found ? null : decide()),
  };
}

type Counted = Stage<string> & { count(): number };

function stageFor(reader: Reader, name: string, head: string): Counted {
  switch (reader.reads) {
    case 'lines':
      return linesStage(reader, name, lineEndOf(head));
    case 'cells':
      return cellsStage(reader, name, guessDelimiter(head));
    case 'xml':
      return xmlStage(reader, name);
  }
}

/** Takes the bytes of a file; `found` and `rows` tell what it is and how many lines were fed. */
export function byteMember({ importers, names, mapping }: Asking): Stage<Uint8Array> & { found(): Found | null; rows(): number } {
  const [name = ''] = names;
  const waiting: Uint8Array[] = [];
  let held = 0;
  let found: Found | null = null;
  let decoder: Decoder | null = null;
  let stage: Counted | null = null;

  const joined = (): Uint8Array => {
    const bytes = new Uint8Array(held);
    let at = 0;
    for (const piece of waiting.splice(0)) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  };
  const unknown = (why: string): Flow => {
    found = { kind: 'unknown', why };
    return 'enough';
  };

  function hold(piece: Uint8Array): Flow {
    held += piece.length;
    if (held > MAX_INNER_BYTES)
      return refuse(`${name} is an archive of more than ${MAX_INNER_BYTES / 1e6} MB within an archive. Unpack it and drop the files.`);
    waiting.push(piece);
    return null;
  }

  function decide(whole: boolean): Flow {
    const bytes = joined();
    const kind = byteKind(bytes.subarray(0, HEAD_BYTES));
    if (kind === 'zip' || kind === 'gzip') {
      found = { kind: 'archive', bytes };
      waiting.push(bytes);
      return null;
    }
    if (kind !== 'text') return unknown(notText(kind, name));
    decoder = decoderFor(bytes);
    const text = decoder.write(bytes);
    const head = textHead(text, whole);
    if (head.kind === 'text' && head.lines.length === 0 && text.length > LONGEST_LINE) return tooLong(name, 1);
    const importer = importers.find((candidate) => candidate.recognises(head));
    if (!importer) return unknown(notKnown(head, name));
    const reader = importer.open({ names, mapping });
    found = { kind: 'known', importer, reader };
    stage = stageFor(reader, name, text);
    return stage.write(text);
  }

  return {
    found: () => (found?.kind === 'archive' ? { kind: 'archive', bytes: joined() } : found),
    rows: () => stage?.count() ?? 0,
    write(piece) {
      if (stage && decoder) return stage.write(decoder.write(piece));
      // The piece is only lent: what unpacks may use its memory again.
      const flow = hold(piece.slice());
      if (flow || found) return flow;
      return held < HEAD_BYTES ? null : decide(false);
    },
    end() {
      const flow = found ? null : decide(true);
      if (flow || !stage || !decoder) return flow;
      const rest = decoder.end();
      return (rest === '' ? null : stage.write(rest)) ?? stage.end();
    },
  };
}
