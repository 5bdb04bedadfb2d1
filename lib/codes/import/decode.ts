/** Bytes to text, piece by piece, in the encoding that the bytes themselves show. */

/** Gives the text of each piece; `end` gives what was still open. */
export interface Decoder {
  write(piece: Uint8Array): string;
  end(): string;
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/** How many bytes at the end begin a UTF-8 character that is not whole yet. */
function openBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if ((byte & 0b1100_0000) === 0b1000_0000) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}

/**
 * What Windows-1252 has where ISO 8859-1 has control characters, from 0x80 on (WHATWG Encoding, index windows-1252). Node 20
 * decodes the one as the other: https://github.com/nodejs/node/issues/56542
 */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const inWindows = (text: string): string => text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? control);

/**
 * UTF-8 until a piece is not, then Windows-1252 (which ISO 8859-1 texts are read by too): what came before it was ASCII in
 * every official file, and reads the same in both.
 */
function eightBit(): Decoder {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const windows = new TextDecoder('windows-1252');
  let latin = false;
  let open = new Uint8Array(0);
  const decode = (bytes: Uint8Array): string => {
    if (!latin) {
      try {
        return utf8.decode(bytes);
      } catch {
        latin = true;
      }
    }
    return inWindows(windows.decode(bytes));
  };
  return {
    write(piece) {
      let bytes = piece;
      if (open.length) {
        bytes = new Uint8Array(open.length + piece.length);
        bytes.set(open);
        bytes.set(piece, open.length);
      }
      const held = latin ? 0 : openBytes(bytes);
      open = bytes.slice(bytes.length - held);
      return decode(bytes.subarray(0, bytes.length - held));
    },
    end: () => decode(open),
  };
}

function sixteenBit(encoding: string): Decoder {
  const decoder = new TextDecoder(encoding);
  return { write: (piece) => decoder.decode(piece, { stream: true }), end: () => decoder.decode() };
}

/** Chosen by the first bytes; a byte order mark is taken off. */
export function decoderFor(first: Uint8Array): Decoder {
  if (startsWith(first, 0xff, 0xfe)) return sixteenBit('utf-16le');
  if (startsWith(first, 0xfe, 0xff)) return sixteenBit('utf-16be');
  const decoder = eightBit();
  let mark = startsWith(first, 0xef, 0xbb, 0xbf);
  return {
    write(piece) {
      const text = decoder.write(piece);
      if (!mark || text === '') return text;
      mark = false;
      return text.slice(1);
    },
    end: decoder.end,
  };
}
