/** Texts as numbers of their pieces: a piece is a word with the marks that cling to it, stored once for all texts. */

import type { OpenSections, Section } from './sections';
import { openStrings, packStrings, type Strings } from './strings';

/** Ends a piece that the next one follows without a blank (`non-` in `non-ST`). Texts hold no tab. */
const GLUE = '\t';
/** At most one word with what stands around it; apostrophes belong to the word. */
const PIECE = /[^\p{L}\p{N}]*[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*[^\p{L}\p{N}]*|[^\p{L}\p{N}]+/gu;
const NARROW = 0xff_ff;

/** Pieces of texts, by number. Text `t` is `pieces[starts[t]]` up to, without, `pieces[starts[t + 1]]`. */
export interface Texts {
  readonly size: number;
  readonly starts: Uint32Array;
  readonly pieces: Uint16Array | Uint32Array;
  /** What the piece numbers stand for. */
  readonly vocabulary: Strings;
  /** The text, exactly as it was packed. */
  at(text: number): string;
}

function piecesOf(text: string): string[] {
  return text.split(' ').flatMap((chunk) => {
    if (/^[a-zA-Z0-9]*[,.]?$/.test(chunk)) return [chunk];
    const pieces = chunk.match(PIECE) ?? [''];
    return pieces.map((piece, at) => (at < pieces.length - 1 ? piece + GLUE : piece));
  });
}

/** Packs texts given one by one; `sections` are then named `<name>Text…`. Texts hold no tab and no line feed. */
export function textPacker(name: string): { add(text: string): void; sections(): Record<string, Section> } {
  const numbers = new Map<string, number>();
  const pieces: number[] = [];
  const starts: number[] = [0];
  return {
    add(text) {
      for (const piece of piecesOf(text)) {
        let number = numbers.get(piece);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(piece, number);
        }
        pieces.push(number);
      }
      starts.push(pieces.length);
    },
    sections() {
      const { bytes, starts: pieceStarts } = packStrings([...numbers.keys()]);
      return {
        [`${name}TextStarts`]: Uint32Array.from(starts),
        [`${name}TextPieces`]: numbers.size > NARROW ? Uint32Array.from(pieces) : Uint16Array.from(pieces),
        [`${name}PieceBytes`]: bytes,
        [`${name}PieceStarts`]: pieceStarts,
      };
    },
  };
}

export function openTexts(sections: OpenSections, name: string): Texts {
  const starts = sections.u32(`${name}TextStarts`);
  const vocabulary = openStrings({ bytes: sections.bytes(`${name}PieceBytes`), starts: sections.u32(`${name}PieceStarts`) });
  const pieces = vocabulary.size > NARROW ? sections.u32(`${name}TextPieces`) : sections.u16(`${name}TextPieces`);
  return {
    size: starts.length - 1,
    starts,
    pieces,
    vocabulary,
    at(text) {
      const end = starts[text + 1] as number;
      let whole = '';
      for (let at = starts[text] as number; at < end; at += 1) {
        const piece = vocabulary.at(pieces[at] as number);
        if (piece.endsWith(GLUE)) whole += piece.slice(0, -1);
        else whole += at < end - 1 ? `${piece} ` : piece;
      }
      return whole;
    },
  };
}
