// @vitest-environment node
// The packed tables against the plainest way of asking the same: going through every row.
import { describe, expect, it } from 'vitest';
import { codeNumber, codeOf, numberOf } from '../../lib/codes/edits/code-number';
import { dayFrom, dayNumber, NO_END, NO_START } from '../../lib/codes/edits/day-number';
import { openFlags, packFlags } from '../../lib/codes/edits/flag-pack';
import { type PtpKind, ptpBuilder } from '../../lib/codes/edits/ptp-build';
import { openPtp } from '../../lib/codes/edits/ptp-table';
import ncciPtp from '../../lib/codes/import/ncci-ptp';
import { dataOf, made } from './feed';
import { hasOfficial, OFFICIAL, official } from './official';

/** Numbers below `bound`, the same in every run. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

interface Row extends PtpKind {
  column1: string;
  column2: string;
}
/** Every row of the pair, in either order, that holds on the day. */
const naive = (rows: Row[], a: string, b: string, day: number): Row[] =>
  rows.filter(
    ({ column1, column2, from, to }) => ((column1 === a && column2 === b) || (column1 === b && column2 === a)) && from <= day && day <= to,
  );

/** As many days as one likes, not all of them in the calendar. */
const day = (at: number): number => 20_000_000 + at;

describe('packed PTP table', () => {
  const next = numbers(3);
  const codes = Array.from({ length: 60 }, (_, at) => `X${String(at * 7).padStart(4, '0')}`);
  const pick = (): string => codes[next(codes.length)] as string;
  const year = (): number => 20_000_101 + 10_000 * next(20);
  const rows: Row[] = Array.from({ length: 3_000 }, () => {
    const from = next(5) === 0 ? NO_START : year();
    const to = next(3) === 0 ? NO_END : Math.max(from, year()) + 1_130;
    return { column1: pick(), column2: pick(), from, to, indicator: [0, 1, 9][next(3)] as number, rationale: `rationale ${next(4)}` };
  });
  async function pack(): Promise<ArrayBuffer> {
    const builder = ptpBuilder();
    for (const { column1, column2, ...kind } of rows) builder.add(numberOf(column1), numberOf(column2), builder.kind(kind));
    return builder.pack(async () => {});
  }

  it('agrees with going through the rows, for any pair on any day', async () => {
    const table = openPtp({ rows: rows.length }, await pack());
    let found = 0;
    for (let round = 0; round < 4_000; round += 1) {
      const [a, b, day] = [pick(), pick(), year() + next(1_200)];
      const all = naive(rows, a, b, day);
      const edit = table.lookup(a, b, dayFrom(day) as string);
      expect(edit === null).toBe(all.length === 0);
      if (!edit) continue;
      found += 1;
      expect(all).toContainEqual({
        ...edit,
        from: edit.from === null ? NO_START : dayNumber(edit.from),
        to: edit.to === null ? NO_END : dayNumber(edit.to),
      });
      if (all.some(({ indicator }) => indicator !== 9)) expect(edit.indicator).not.toBe(9);
    }
    expect(found).toBeGreaterThan(500);
  });
  it('partners are every other code with an edit that applies on the day', async () => {
    const table = openPtp({ rows: rows.length }, await pack());
    for (const code of codes) {
      const day = year();
      const partners = table.partners(code, dayFrom(day) as string, 1_000);
      const expected = new Set(
        rows
          .filter(
            ({ column1, column2, from, to, indicator }) =>
              indicator !== 9 && (column1 === code || column2 === code) && from <= day && day <= to,
          )
          .map(({ column1, column2 }) => `${column1} ${column2}`),
      );
      expect(new Set(partners.map(({ column1, column2 }) => `${column1} ${column2}`))).toEqual(expected);
    }
  });
  it('more kinds than sixteen bits count are kept apart', async () => {
    const builder = ptpBuilder();
    const [one, other] = [numberOf('X0001'), numberOf('X0002')];
    for (let at = 0; at < 70_000; at += 1)
      builder.add(one, other, builder.kind({ from: day(at), to: day(at), indicator: 1, rationale: 'x' }));
    const table = openPtp({ rows: 70_000 }, await builder.pack(async () => {}));
    for (const at of [1, 65_535, 65_536, 69_999]) {
      const date = dayFrom(day(at)) as string;
      expect(table.lookup('X0002', 'X0001', date)).toMatchObject({ from: date, to: date });
    }
  });
});

describe('packed lists', () => {
  it('a code is a number that keeps its order', () => {
    expect([codeOf(numberOf('0001a')), codeNumber('--X0001', 2) === numberOf('X0001'), numberOf('X001'), codeNumber('X00-1', 0)]).toEqual([
      '0001A',
      true,
      -1,
      -1,
    ]);
    const sorted = ['0001A', '00100', '99499', 'A0001', 'V5364'];
    expect(sorted.toSorted((one, other) => numberOf(one) - numberOf(other))).toEqual(sorted);
  });
  it('gives each key its value and nothing for any other', () => {
    const next = numbers(5);
    const flags = new Map(Array.from({ length: 2_000 }, () => [`X${next(5_000).toString(36).toUpperCase()}`, [`${next(40)}`]]));
    const packed = openFlags<string[]>(packFlags(flags));
    expect(packed.size).toBe(flags.size);
    for (let at = 0; at < 5_000; at += 1) {
      const key = `X${at.toString(36).toUpperCase()}`;
      expect(packed.of(key)).toEqual(flags.get(key) ?? null);
    }
    expect([packed.of(''), packed.of('X0000000000'), openFlags(packFlags(new Map())).of('X')]).toEqual([null, null, null]);
  });
});

describe.skipIf(!hasOfficial)(`genuine pairs (skipped where ${OFFICIAL} is absent)`, () => {
  it('two thousand lines of the practitioner file, and the pairs beside them, are answered as the lines say', async () => {
    const text = new TextDecoder().decode(official('ncci/reconstructed-2024Q3/ptp_practitioner_2024Q3_noeff.txt.gz'));
    const [produced] = await made(ncciPtp, 'ptp_practitioner_2024Q3.txt', text);
    const table = openPtp(produced?.holding ?? { rows: 0 }, dataOf(produced));
    const lines = text.split('\r\n').slice(6, -1);
    const next = numbers(9);
    const line = (): string => lines[next(lines.length)] as string;
    const pairs = Array.from({ length: 2_000 }, (_, at): [string, string] => {
      const [one, other] = [line(), line()];
      return [one.slice(0, 5), (at % 2 ? one : other).slice(6, 11)];
    });
    const wanted = new Map<string, string[][]>();
    for (const [one, other] of pairs) wanted.set(`${one}\t${other}`, []).set(`${other}\t${one}`, []);
    for (const each of lines) wanted.get(each.slice(0, 11))?.push(each.split('\t'));
    const wrong: string[] = [];
    let found = 0;
    for (const [round, [one, other]] of pairs.entries()) {
      const day = ['2015-06-30', '2020-02-29', '2024-07-01'][round % 3] as string;
      const holding = [...(wanted.get(`${one}\t${other}`) ?? []), ...(wanted.get(`${other}\t${one}`) ?? [])]
        .filter(([, , , , deleted = '']) => deleted === '*' || deleted === '' || deleted >= day.replaceAll('-', ''))
        .map(([column1, column2, , , , indicator]) => `${column1} ${column2} ${indicator}`);
      const edit = table.lookup(other, one, day);
      const answer = edit && `${edit.column1} ${edit.column2} ${edit.indicator}`;
      if (answer === null ? holding.length > 0 : !holding.includes(answer)) wrong.push(`${one} ${other} ${day}`);
      if (answer) found += 1;
    }
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(500);
  });
});
