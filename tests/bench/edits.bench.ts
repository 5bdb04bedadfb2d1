// National edits looked up in their packed tables, beside a plain Map of strings over a sample of the same pairs.

import { codeNumber, codeOf } from '../../lib/codes/edits/code-number';
import type { PtpTable } from '../../lib/codes/edits/edit';
import { ptpBuilder } from '../../lib/codes/edits/ptp-build';
import { openPtp } from '../../lib/codes/edits/ptp-table';
import ncciPtp from '../../lib/codes/import/ncci-ptp';
import type { Measurement } from '../../scripts/bench';
import { feed } from '../codes/feed';
import { hasOfficial, official } from '../codes/official';

const FILE = 'ncci/reconstructed-2024Q3/ptp_practitioner_2024Q3_noeff.txt.gz';
const LOOKUPS = 200_000;
const SAMPLE = 200_000;
const ROUNDS = 7;
const DAY = '2024-08-01';
/** Pairs made here when the genuine release is absent: as many, over as many codes. */
const MADE = { pairs: 2_500_000, codes: 13_000 };

/** A line as long as they are. */
const LINE = '12345\t67890\t\t20200101\t*\t1\tan invented rationale of a usual length\r\n';

/** Numbers below `bound`, the same in every run. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

async function invented(): Promise<{ table: PtpTable; bytes: number; pairs: [string, string][]; ms: number; text: number }> {
  const next = numbers(7);
  const started = performance.now();
  const builder = ptpBuilder();
  const kinds = Array.from({ length: 1_200 }, (_, at) =>
    builder.kind({ from: 19_960_101 + at, to: 99_991_231, indicator: at % 2, rationale: 'made here' }),
  );
  const pairs: [string, string][] = [];
  const base = codeNumber('10000', 0);
  for (let pair = 0; pair < MADE.pairs; pair += 1) {
    const [one, other] = [base + next(MADE.codes), base + next(MADE.codes)];
    builder.add(one, other, kinds[next(kinds.length)] as number);
    if (pairs.length < SAMPLE && pair % 12 === 0) pairs.push([codeOf(one), codeOf(other)]);
  }
  const data = await builder.pack(async () => {});
  return {
    table: openPtp({ rows: MADE.pairs }, data),
    bytes: data.byteLength,
    pairs,
    ms: performance.now() - started,
    text: MADE.pairs * LINE.length,
  };
}

async function genuine(): Promise<{ table: PtpTable; bytes: number; pairs: [string, string][]; ms: number; text: number }> {
  const bytes = official(FILE);
  const started = performance.now();
  const outcome = await feed(ncciPtp, 'ptp_practitioner_2024Q3_noeff.txt', bytes);
  const ms = performance.now() - started;
  const [made] = outcome.ok ? outcome.produced : [];
  if (!made || !('data' in made)) throw new Error('the PTP file could not be imported');
  const lines = new TextDecoder().decode(bytes).split('\r\n').slice(6);
  const step = Math.floor(lines.length / SAMPLE);
  const pairs = Array.from({ length: SAMPLE }, (_, at) => (lines[at * step] ?? '').split('\t').slice(0, 2) as [string, string]);
  return { table: openPtp(made.holding, made.data), bytes: made.data.byteLength, pairs, ms, text: bytes.length };
}

function median(work: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.toSorted((one, other) => one - other)[ROUNDS >> 1] as number;
}

export async function bench(): Promise<Measurement[]> {
  const { table, bytes, pairs, ms, text } = await (hasOfficial ? genuine() : invented());
  const what = hasOfficial ? `${table.rows} practitioner pairs` : `${table.rows} pairs made here (no genuine release at hand)`;
  const map = new Map(pairs.map(([one, other]) => [`${one}|${other}`, { from: null, to: null, indicator: 1 }]));
  const next = numbers(11);
  // One in four asked in the other order, one in four for a pair that is not there.
  const asked = Array.from({ length: LOOKUPS }, (_, at): [string, string] => {
    const [one, other] = pairs[next(pairs.length)] as [string, string];
    if (at % 4 === 1) return [other, one];
    return at % 4 === 2 ? [one, (pairs[next(pairs.length)] as [string, string])[1]] : [one, other];
  });
  let found = 0;
  const ours = median(() => {
    for (const [one, other] of asked) if (table.lookup(one, other, DAY)) found += 1;
  });
  const plain = median(() => {
    for (const [one, other] of asked) if (map.get(`${one}|${other}`) ?? map.get(`${other}|${one}`)) found += 1;
  });
  if (found === 0) throw new Error('no pair was found');
  const [code = ''] = asked[0] ?? [];
  const scan = median(() => {
    for (const key of map.keys()) if (key.startsWith(code) || key.endsWith(code)) found += 1;
  });
  const partners = median(() => table.partners(code, DAY, 100_000));
  return [
    {
      name: `PTP pair and date, ${what}`,
      unit: 'µs',
      ours: (ours / LOOKUPS) * 1000,
      baseline: (plain / LOOKUPS) * 1000,
      against: `a Map of strings over ${map.size} of the pairs`,
    },
    {
      name: 'every PTP partner of a code',
      unit: 'µs',
      ours: partners * 1000,
      baseline: scan * 1000,
      against: 'going through the keys of that Map',
    },
    {
      name: 'PTP table, bytes a pair',
      unit: 'B',
      ours: bytes / table.rows,
      baseline: text / table.rows,
      against: 'the file as text',
    },
    {
      name: 'PTP import, microseconds a row',
      unit: 'µs',
      ours: (ms / table.rows) * 1000,
      baseline: splitting(),
      against: 'cutting a line of the same length at its tabs',
    },
  ];
}

/** Microseconds to cut one line into its fields. */
function splitting(): number {
  let fields = 0;
  const took = median(() => {
    for (let round = 0; round < LOOKUPS; round += 1) fields += `${LINE}${round}`.split('\t').length;
  });
  if (fields === 0) throw new Error('no field was cut');
  return (took / LOOKUPS) * 1000;
}
