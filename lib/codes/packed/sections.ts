/** Named typed arrays in one buffer: what is stored is what is used, and opening it is making views. */

export type Section = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array;
const TYPES = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array } as const;
type TypeName = keyof typeof TYPES;

/** Marks the buffer and the version of this layout. */
const MAGIC = 0x43_53_50_31;
const ALIGNED = 8;
const aligned = (offset: number): number => (offset + ALIGNED - 1) & -ALIGNED;

interface Directory {
  meta: unknown;
  sections: [name: string, type: TypeName, offset: number, length: number][];
}

/** Packs sections, in the order given, with a small JSON `meta` before them. Little-endian, as every machine we run on. */
export function packSections(sections: Record<string, Section>, meta: unknown): ArrayBuffer {
  const directory: Directory = { meta, sections: [] };
  let offset = 0;
  for (const [name, section] of Object.entries(sections)) {
    offset = aligned(offset);
    directory.sections.push([name, section.constructor.name as TypeName, offset, section.length]);
    offset += section.byteLength;
  }
  const head = new TextEncoder().encode(JSON.stringify(directory));
  const base = aligned(8 + head.length);
  const buffer = new ArrayBuffer(base + offset);
  const bytes = new Uint8Array(buffer);
  new DataView(buffer).setUint32(0, MAGIC, true);
  new DataView(buffer).setUint32(4, head.length, true);
  bytes.set(head, 8);
  for (const [name, , at] of directory.sections) {
    const section = sections[name] as Section;
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), base + at);
  }
  return buffer;
}

export interface OpenSections {
  meta: unknown;
  bytes(name: string): Uint8Array;
  u16(name: string): Uint16Array;
  u32(name: string): Uint32Array;
  f32(name: string): Float32Array;
  /** A section of lines parted by line feeds; an empty section is no line. */
  lines(name: string): string[];
}

/** Views into a packed buffer; nothing is copied. Throws on a buffer that is not of this layout or was cut short. */
export function openSections(buffer: ArrayBuffer): OpenSections {
  const view = new DataView(buffer);
  if (buffer.byteLength < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('not a packed code-set file of this version');
  const length = view.getUint32(4, true);
  const directory = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length))) as Directory;
  const base = aligned(8 + length);
  const found = new Map(directory.sections.map((entry) => [entry[0], entry]));
  function section<T extends Section>(name: string, type: TypeName): T {
    const entry = found.get(name);
    if (entry?.[1] !== type) throw new Error(`packed code-set file: no ${type} named ${name}`);
    return new TYPES[type](buffer, base + entry[2], entry[3]) as T;
  }
  return {
    meta: directory.meta,
    bytes: (name) => section<Uint8Array>(name, 'Uint8Array'),
    u16: (name) => section<Uint16Array>(name, 'Uint16Array'),
    u32: (name) => section<Uint32Array>(name, 'Uint32Array'),
    f32: (name) => section<Float32Array>(name, 'Float32Array'),
    lines(name) {
      const text = new TextDecoder().decode(section<Uint8Array>(name, 'Uint8Array'));
      return text === '' ? [] : text.split('\n');
    },
  };
}

/** Lines as a section; `lines` of {@link OpenSections} gives them back. They hold no line feed. */
export const packLines = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'));
