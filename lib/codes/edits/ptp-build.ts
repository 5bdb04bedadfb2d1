/** Builds the packed table of procedure-to-procedure edits row by row, in columns that grow without being copied. */
import type { Pause } from '../import/importer';
import { packLines, packSections } from '../packed/sections';

/** What edits have in common beside their codes: window (see `day-number.ts`), modifier indicator and rationale. */
export interface PtpKind {
  from: number;
  to: number;
  indicator: number;
  rationale: string;
}

const CHUNK = 1 << 16;
/** Groups sorted between two pauses. */
const SLICE = 500;
/** Room for the kind below a code's rank in one sortable number. */
const KINDS = 1 << 24;
const NARROW = 1 << 16;

/** Numbers appended one by one; read back in order. Grows by pieces, so that no moment holds two copies. */
class Column {
  private readonly chunks: Uint32Array[] = [];
  private last = new Uint32Array(0);
  size = 0;

  push(value: number): void {
    const at = this.size & (CHUNK - 1);
    if (at === 0) {
      this.last = new Uint32Array(CHUNK);
      this.chunks.push(this.last);
    }
    this.last[at] = value;
    this.size += 1;
  }

  at(place: number): number {
    return (this.chunks[place >>> 16] as Uint32Array)[place & (CHUNK - 1)] as number;
  }
}

export interface PtpBuilder {
  readonly rows: number;
  /** A number by which rows can refer to a kind. */
  kind(kind: PtpKind): number;
  /** `column1`, `column2` as of `codeNumber`. */
  add(column1: number, column2: number, kind: number): void;
  /** The packed table; see `openPtp`. */
  pack(pause: Pause): Promise<ArrayBuffer>;
}

export function ptpBuilder(): PtpBuilder {
  const kinds: PtpKind[] = [];
  const ids = new Map<number, number>();
  const [firsts, seconds, ofKinds] = [new Column(), new Column(), new Column()];
  function idOf(code: number): number {
    const known = ids.get(code);
    if (known !== undefined) return known;
    ids.set(code, ids.size);
    return ids.size - 1;
  }
  return {
    get rows() {
      return firsts.size;
    },
    kind(kind) {
      kinds.push(kind);
      return kinds.length - 1;
    },
    add(column1, column2, kind) {
      firsts.push(idOf(column1));
      seconds.push(idOf(column2));
      ofKinds.push(kind);
    },
    async pack(pause) {
      const codes = Uint32Array.from(ids.keys()).sort();
      const rank = new Uint32Array(ids.size);
      for (const [at, code] of codes.entries()) rank[ids.get(code) as number] = at;
      // Kinds in order of their windows: rows of one pair, sorted by kind, then stand oldest first.
      const order = kinds.map((_, at) => at).sort((one, other) => windowOrder(kinds[one] as PtpKind, kinds[other] as PtpKind));
      const place = new Uint32Array(kinds.length);
      for (const [at, kind] of order.entries()) place[kind] = at;

      const rows = firsts.size;
      const starts = new Uint32Array(codes.length + 1);
      for (let row = 0; row < rows; row += 1) {
        const group = (rank[firsts.at(row)] as number) + 1;
        starts[group] = (starts[group] as number) + 1;
      }
      for (let group = 1; group <= codes.length; group += 1) starts[group] = (starts[group] as number) + (starts[group - 1] as number);
      const next = starts.slice();
      const sortable = new Float64Array(rows);
      for (let row = 0; row < rows; row += 1) {
        const group = rank[firsts.at(row)] as number;
        const at = next[group] as number;
        next[group] = at + 1;
        sortable[at] = (rank[seconds.at(row)] as number) * KINDS + (place[ofKinds.at(row)] as number);
      }
      for (let group = 0; group < codes.length; group += 1) {
        sortable.subarray(starts[group], starts[group + 1]).sort();
        if (group % SLICE === 0) await pause(rows);
      }
      const wide = codes.length > NARROW || kinds.length > NARROW;
      const [packedSeconds, packedKinds] = wide
        ? [new Uint32Array(rows), new Uint32Array(rows)]
        : [new Uint16Array(rows), new Uint16Array(rows)];
      for (let row = 0; row < rows; row += 1) {
        const value = sortable[row] as number;
        packedSeconds[row] = Math.floor(value / KINDS);
        packedKinds[row] = value % KINDS;
      }
      const sorted = order.map((kind) => kinds[kind] as PtpKind);
      const rationales = [...new Set(sorted.map(({ rationale }) => rationale))];
      return packSections(
        {
          codes,
          starts,
          seconds: packedSeconds,
          kinds: packedKinds,
          froms: Uint32Array.from(sorted, ({ from }) => from),
          tos: Uint32Array.from(sorted, ({ to }) => to),
          indicators: Uint8Array.from(sorted, ({ indicator }) => indicator),
          rationaleOf: Uint32Array.from(sorted, ({ rationale }) => rationales.indexOf(rationale)),
          rationales: packLines(rationales),
        },
        { wide },
      );
    },
  };
}

const windowOrder = (one: PtpKind, other: PtpKind): number => one.from - other.from || one.to - other.to;
