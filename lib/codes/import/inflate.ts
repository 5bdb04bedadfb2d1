/** Unpacks deflated data piece by piece, with bounds on how large it may grow and a check of what came out. */
import { Gunzip, Inflate } from 'fflate';
import { crc32 } from './crc32';
import type { Budget, Flow, Stage, Tick } from './flow';
import { refuse } from './importer';
import type { Source } from './source';

/** Read at once. */
const SLICE = 262_144;
/** Inflated at once: a kilobyte of deflated data can grow to a megabyte, so a bomb is met before it fills the memory. */
const BITE = 32_768;
/** Given on at once, however much a bite grew to. */
const PIECE = 131_072;

/** How a packed stretch of a source is to be read. `crc` and `size`: what must come out; null where the archive does not say. */
export interface Packed {
  name: string;
  method: 'stored' | 'deflate' | 'gzip';
  start: number;
  end: number;
  crc: number | null;
  size: number | null;
}

export const damaged = (name: string) =>
  refuse(`${name} is damaged or was cut short: what is packed in it cannot be unpacked whole. Download it again and drop the new copy.`);

const tooLarge = (name: string) =>
  refuse(`${name} unpacks to more than any code release holds, so it was not read to its end. Drop the release's own file.`);

/** Feeds what a stretch unpacks to into `sink`, its `end` included. Ends early when the sink has enough. */
export async function unpack(source: Source, packed: Packed, sink: Stage<Uint8Array>, budget: Budget, tick: Tick): Promise<Flow> {
  const { name, method } = packed;
  let flow: Flow = null;
  let crc = 0;
  let size = 0;
  let members = 1;

  const take = (piece: Uint8Array): void => {
    if (flow !== null || piece.length === 0) return;
    size += piece.length;
    budget.left -= piece.length;
    if (budget.left < 0) flow = tooLarge(name);
    else if (packed.size !== null && size > packed.size) flow = damaged(name);
    else {
      crc = crc32(crc, piece);
      for (let at = 0; at < piece.length && flow === null; at += PIECE) flow = sink.write(piece.subarray(at, at + PIECE));
    }
  };
  const inflater = method === 'deflate' ? new Inflate(take) : method === 'gzip' ? new Gunzip(take) : null;
  if (inflater instanceof Gunzip) {
    members = 0;
    inflater.onmember = () => {
      members += 1;
    };
  }

  for (let at = packed.start; at < packed.end; at += SLICE) {
    const end = Math.min(at + SLICE, packed.end);
    const piece = await source.slice(at, end);
    const last = end === packed.end || piece.length === 0;
    if (!inflater) take(piece);
    else {
      for (let bite = 0; bite < piece.length && flow === null; bite += BITE) {
        try {
          inflater.push(piece.subarray(bite, bite + BITE), last && bite + BITE >= piece.length);
        } catch {
          flow = damaged(name);
        }
      }
    }
    if (flow !== null) return flow;
    await tick(piece.length);
    if (piece.length < end - at) return damaged(name);
  }
  if (packed.size !== null && size !== packed.size) return damaged(name);
  if (packed.crc !== null && members === 1 && crc !== packed.crc) return damaged(name);
  return sink.end();
}

/** How to read a whole source that is not, or is, a gzip file. The last eight bytes of a gzip hold sum and size (RFC 1952, 2.3.1). */
export async function whole(source: Source, gzip: boolean): Promise<Packed> {
  const all = { name: source.name, start: 0, end: source.size };
  if (!gzip) return { ...all, method: 'stored', crc: null, size: source.size };
  const tail = await source.slice(source.size - 8, source.size);
  const crc = tail.length === 8 ? new DataView(tail.buffer, tail.byteOffset).getUint32(0, true) : null;
  return { ...all, method: 'gzip', crc, size: null };
}
