/** Ways in which a file comes damaged, wrapped or disguised; every one is told by numbers alone, so that a case can be had again. */
import { constants, deflateRawSync } from 'node:zlib';
import { gzipSync } from 'fflate';
import { crc32 } from '../../lib/codes/import/crc32';
import { bytesOf, zipOf } from './files';
import { SEEDS, type Seed } from './seed-files';

/** Numbers from 0 up to, not including, 1 (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const upTo = (random: Random, count: number): number => Math.floor(random() * count);
const oneOf = <T>(random: Random, list: readonly T[]): T => list[upTo(random, list.length)] as T;

type Damage = (seed: Seed, random: Random) => Seed;

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const fromLatin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** Changes the text of a seed as lines. Workbooks and archives are changed as bytes, whatever that makes of them. */
const asLines =
  (change: (lines: string[], random: Random) => string[]): Damage =>
  ({ name, bytes }, random) => ({ name, bytes: fromLatin(change(latin(bytes).split('\n'), random).join('\n')) });

function shuffled(lines: string[], random: Random): string[] {
  const all = [...lines];
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = upTo(random, at + 1);
    [all[at], all[other]] = [all[other] as string, all[at] as string];
  }
  return all;
}

const inserted = (lines: string[], random: Random, line: string): string[] => lines.toSpliced(upTo(random, lines.length + 1), 0, line);
const TEN_MILLION = 10_000_000;

/** A zip with one file of `bytes` bytes, the same text over and over: a packed piece and its copies, never held unpacked. */
function bomb(name: string, text: string, bytes: number): Uint8Array {
  const piece = bytesOf(text.repeat(Math.ceil(100_000 / text.length)));
  const packed = deflateRawSync(piece, { finishFlush: constants.Z_FULL_FLUSH });
  const copies = Math.ceil(bytes / piece.length);
  const body = Buffer.concat([...Array.from({ length: copies }, () => packed), deflateRawSync(new Uint8Array())]);
  const size = copies * piece.length;
  let crc = 0;
  for (let copy = 0; copy < copies; copy += 1) crc = crc32(crc, piece);
  // A zip of an empty file of that name, with the body put between its header and its directory.
  const empty = zipOf({ [name]: '' });
  const view = new DataView(empty.buffer);
  const directory = view.getUint32(empty.length - 6, true);
  for (const [at, offset] of [
    [8, 14],
    [directory + 10, directory + 16],
  ] as const) {
    view.setUint16(at, 8, true);
    view.setUint32(offset, crc, true);
    view.setUint32(offset + 4, body.length, true);
    view.setUint32(offset + 8, size, true);
  }
  view.setUint32(empty.length - 6, directory + body.length, true);
  return new Uint8Array(Buffer.concat([empty.subarray(0, directory), body, empty.subarray(directory)]));
}

const BOMB_BYTES = 150_000_000;
const bombs = new Map<number, Seed>();
const BOMBS: (() => Seed)[] = [
  () => ({ name: 'zeros.zip', bytes: bomb('icd10cm-order-2026.txt', '\0', BOMB_BYTES) }),
  () => ({
    name: 'lines.zip',
    bytes: bomb('icd10cm-order-2026.txt', latin(SEEDS[0]?.bytes.subarray(0, 500) ?? new Uint8Array()), BOMB_BYTES),
  }),
  () => ({ name: 'letters.zip', bytes: bomb('fees.csv', 'A', BOMB_BYTES) }),
  () => ({ name: 'pairs.zip', bytes: bomb('ccipra-2024Q3.txt', '99000\t99100\t \t20200401\t*\t0\tInvented\r\n', BOMB_BYTES) }),
  () => ({ name: 'tags.zip', bytes: bomb('icd10cm_tabular_2026.xml', '<ICD10CM.tabular>', BOMB_BYTES) }),
];

const climbing = [
  '../../../../etc/passwd',
  '..\\..\\windows\\system32\\x.txt',
  '/etc/x.txt',
  'C:/x.txt',
  'a/../../b.txt',
  'con',
  '\u0000\u0007.txt',
  `${'a/'.repeat(500)}x.txt`,
];
const EXTENSIONS = ['.zip', '.txt', '.xlsx', '.csv', '.xml', '.gz', '.pdf', ''];

/** The damages and how often each is done. */
const DAMAGES: [weight: number, id: string, damage: Damage][] = [
  [10, 'truncated', ({ name, bytes }, random) => ({ name, bytes: bytes.slice(0, upTo(random, bytes.length)) })],
  [
    12,
    'bits flipped',
    ({ name, bytes }, random) => {
      const flipped = bytes.slice();
      for (let count = 1 + upTo(random, 20); count > 0; count -= 1) {
        const at = upTo(random, flipped.length);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << upTo(random, 8));
      }
      return { name, bytes: flipped };
    },
  ],
  [8, 'lines shuffled', asLines(shuffled)],
  [6, 'a line missing', asLines((lines, random) => lines.toSpliced(upTo(random, lines.length), 1 + upTo(random, 3)))],
  [8, 'a code twice', asLines((lines, random) => inserted(lines, random, oneOf(random, lines)))],
  [
    6,
    'a strange line',
    asLines((lines, random) => inserted(lines, random, oneOf(random, ['', '\t\t\t', '"', '<', '\u0000', '=1+1', '&x;', ',,,,,,', ']]>']))),
  ],
  [
    1,
    'a line of ten million characters',
    asLines((lines, random) => inserted(lines, random, oneOf(random, ['A', ' ', ',', '"']).repeat(TEN_MILLION))),
  ],
  [4, 'the wrong encoding', ({ name, bytes }) => ({ name, bytes: new Uint8Array(Buffer.from(`\uFEFF${latin(bytes)}`, 'utf16le')) })],
  [4, 'letters of Windows', asLines((lines, random) => inserted(lines, random, `${oneOf(random, lines)}\u00e9\u0092\u0080`))],
  [
    4,
    'other line ends',
    ({ name, bytes }, random) => ({
      name,
      bytes: fromLatin(latin(bytes).replace(/\r?\n/g, oneOf(random, ['\r', '\n', '\r\r\n', '\n\n']))),
    }),
  ],
  [5, 'another version', ({ name, bytes }, random) => ({ name: name.replace(/20\d\d/, String(2015 + upTo(random, 20))), bytes })],
  [4, 'no version', ({ name, bytes }) => ({ name: name.replace(/[\d_-]+/g, ''), bytes })],
  [5, 'another extension', ({ name, bytes }, random) => ({ name: `${name.replace(/\.[^.]*$/, '')}${oneOf(random, EXTENSIONS)}`, bytes })],
  [6, 'in a zip', ({ name, bytes }) => ({ name: `${name}.zip`, bytes: zipOf({ [name]: bytes }) })],
  [3, 'in a gzip', ({ name, bytes }) => ({ name: `${name}.gz`, bytes: gzipSync(bytes) })],
  [
    4,
    'under a path',
    ({ name, bytes }, random) => ({
      name: 'x.zip',
      bytes: zipOf({ [oneOf(random, climbing)]: bytes, [`${oneOf(random, climbing)}/${name}`]: bytes }),
    }),
  ],
  [
    3,
    'in many zips',
    ({ name, bytes }, random) => {
      let inner: Seed = { name, bytes };
      for (let depth = upTo(random, 7); depth >= 0; depth -= 1)
        inner = { name: `${depth}.zip`, bytes: zipOf({ [inner.name]: inner.bytes }) };
      return inner;
    },
  ],
  [
    3,
    'with another file behind it',
    ({ name, bytes }, random) => ({ name, bytes: new Uint8Array(Buffer.concat([bytes, oneOf(random, SEEDS).bytes])) }),
  ],
  [
    3,
    'beside another file',
    ({ name, bytes }, random) => ({
      name: 'two.zip',
      bytes: zipOf({ [name]: bytes, [`b-${oneOf(random, SEEDS).name}`]: oneOf(random, SEEDS).bytes }),
    }),
  ],
  [2, 'noise', ({ name, bytes }, random) => ({ name, bytes: bytes.map(() => upTo(random, 256)) })],
  [
    1,
    'a bomb',
    (_, random) => {
      const at = upTo(random, BOMBS.length);
      const made = bombs.get(at) ?? (BOMBS[at]?.() as Seed);
      bombs.set(at, made);
      return made;
    },
  ],
];
const WEIGHT = DAMAGES.reduce((sum, [weight]) => sum + weight, 0);

/** One damaged file, damaged once to three times; `how` names the damages in order. */
export function damagedFile(random: Random): Seed & { how: string } {
  let file = oneOf(random, SEEDS);
  const how: string[] = [file.name];
  for (let times = 1 + upTo(random, 3); times > 0; times -= 1) {
    let left = random() * WEIGHT;
    const chosen = DAMAGES.find(([weight]) => (left -= weight) < 0);
    if (!chosen) continue;
    file = chosen[2](file, random);
    how.push(chosen[1]);
  }
  return { ...file, how: how.join(', ') };
}
