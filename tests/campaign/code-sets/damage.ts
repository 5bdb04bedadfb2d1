/** Official files with their columns, letters or edition wrong, besides the damages that the import's own fuzz has. */
import { type damagedFile } from '../../codes/fuzz-damage';
import { SEEDS, type Seed } from '../../codes/seed-files';
import { below, pick, type Random } from '../chance';

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const fromLatin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const isText = ({ name }: Seed): boolean => /\.(?:txt|csv|xml)$/.test(name);

/** Two columns change places in every line, by the sign that parts them or by place. */
function swapped(text: string, random: Random): string {
  const sign = text.includes('\t') ? '\t' : text.includes(',') ? ',' : null;
  const columns = text.split('\n')[0]?.split(sign ?? ' ').length ?? 1;
  const [a, b] = [below(columns, random), below(columns, random)];
  return text
    .split('\n')
    .map((line) => {
      if (sign === null) return line.slice(6, 14) + line.slice(0, 6) + line.slice(14);
      const cells = line.split(sign);
      [cells[a], cells[b]] = [cells[b] ?? '', cells[a] ?? ''];
      return cells.join(sign);
    })
    .join('\n');
}

const WAYS: [string, (seed: Seed, random: Random) => Seed][] = [
  ['columns exchanged', ({ name, bytes }, random) => ({ name, bytes: fromLatin(swapped(latin(bytes), random)) })],
  ['a mark of byte order', ({ name, bytes }) => ({ name, bytes: Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]) })],
  [
    'letters of two encodings',
    ({ name, bytes }, random) => {
      const lines = latin(bytes).split('\n');
      lines.splice(below(lines.length, random), 0, '\xc3\xa9\xe9\x92\xff\xfe', pick(lines, random));
      return { name, bytes: fromLatin(lines.join('\n')) };
    },
  ],
  [
    'every row twice',
    ({ name, bytes }) => {
      const lines = latin(bytes).split('\n');
      return { name, bytes: fromLatin(lines.flatMap((line) => [line, line]).join('\n')) };
    },
  ],
  [
    'the year of another edition inside',
    ({ name, bytes }, random) => ({ name, bytes: fromLatin(latin(bytes).replaceAll(/20(?:25|26)/g, String(1990 + below(60, random)))) }),
  ],
];

/** One file in an official layout, harmed in one or two of these ways; `how` names them. */
export function miswritten(random: Random): ReturnType<typeof damagedFile> {
  const texts = SEEDS.filter(isText);
  let file = pick(texts, random);
  const how = [file.name];
  for (let left = 1 + below(2, random); left > 0; left -= 1) {
    const [name, way] = pick(WAYS, random);
    file = way(file, random);
    how.push(name);
  }
  return { ...file, how: how.join(', ') };
}
