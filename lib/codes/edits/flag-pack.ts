/** A list of values by code in one buffer: fixed keys, searched where they lie; each distinct value is stored once. */
import { openSections, packLines, packSections } from '../packed/sections';

/** Bytes of a key: the longest written code (`S72.001A`) and a procedure with a modifier (`71046-26`) have eight. */
const WIDTH = 8;

/** Values are JSON. Keys are ASCII of at most eight characters; a longer one throws. */
export function packFlags(flags: ReadonlyMap<string, unknown>): ArrayBuffer {
  const keys = [...flags.keys()].sort();
  const bytes = new Uint8Array(keys.length * WIDTH);
  const kinds = new Map<string, number>();
  const kindOf = new Uint32Array(keys.length);
  for (const [at, key] of keys.entries()) {
    if (key.length > WIDTH) throw new Error(`key longer than ${WIDTH} characters`);
    for (let place = 0; place < key.length; place += 1) bytes[at * WIDTH + place] = key.charCodeAt(place);
    const value = JSON.stringify(flags.get(key));
    const kind = kinds.get(value) ?? kinds.size;
    kinds.set(value, kind);
    kindOf[at] = kind;
  }
  return packSections({ keys: bytes, kindOf, kinds: packLines([...kinds.keys()]) }, { width: WIDTH });
}

export interface PackedFlags<Value> {
  readonly size: number;
  of(key: string): Value | null;
}

/** Reads what {@link packFlags} packed. Throws on a buffer of another layout. */
export function openFlags<Value>(data: ArrayBuffer): PackedFlags<Value> {
  const sections = openSections(data);
  const keys = sections.bytes('keys');
  const kindOf = sections.u32('kindOf');
  const printed = sections.lines('kinds');
  const values: (Value | undefined)[] = [];
  /** Below, at or above zero as the key is before, at or after the one stored at a place. */
  function compare(key: string, at: number): number {
    for (let place = 0; place < WIDTH; place += 1) {
      const difference = (place < key.length ? key.charCodeAt(place) : 0) - (keys[at * WIDTH + place] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  }
  return {
    size: kindOf.length,
    of(key) {
      if (key.length > WIDTH) return null;
      let [low, high] = [0, kindOf.length - 1];
      while (low <= high) {
        const middle = (low + high) >>> 1;
        const side = compare(key, middle);
        if (side === 0) {
          const kind = kindOf[middle] as number;
          values[kind] ??= JSON.parse(printed[kind] as string) as Value;
          return values[kind] as Value;
        }
        if (side < 0) high = middle - 1;
        else low = middle + 1;
      }
      return null;
    },
  };
}
