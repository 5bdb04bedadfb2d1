/** The starter code set `codesets/icd-10-cm/*.tsv`: shape, dates and openness of what is written there by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = path.resolve(import.meta.dirname, '../codesets/icd-10-cm');
const HEADER = 'code\ttitle\twords\tfrom\tto\tkind';
const CODE = /^[A-Z][0-9A-Z]{2}(\.[0-9A-Z]{1,4})?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const FIRST_DAY = '2025-10-01';
const OPEN_END = '9999-12-31';
const FY2027 = '2026-10-01';
const LAST_DAY_OF_FY2026 = '2026-09-30';
/** Fewer coders' words a billable row than this, and the set is only a copy of the titles. */
const WORDS_A_ROW = 2;

interface Row {
  file: string;
  line: number;
  cells: string[];
  code: string;
  title: string;
  words: string[];
  from: string;
  to: string;
  kind: string;
}

function readRows(file: string): Row[] {
  const [, ...lines] = readFileSync(path.join(FOLDER, file), 'utf8').replace(/\n$/, '').split('\n');
  return lines.map((text, index) => {
    const cells = text.split('\t');
    const [code = '', title = '', words = '', from = '', to = '', kind = ''] = cells;
    return {
      file,
      line: index + 2,
      cells,
      code,
      title,
      words: words === '' ? [] : words.split('; '),
      from: from || FIRST_DAY,
      to: to || OPEN_END,
      kind,
    };
  });
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));
const rows = files.flatMap(readRows);
const billable = rows.filter((row) => row.kind === '');
const byCode = new Map<string, Row[]>();
for (const row of rows) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
const where = (row: Row) => `${row.file}:${row.line} ${row.code}`;
const isDay = (text: string) => DAY.test(text) && !Number.isNaN(Date.parse(text));
const standing = (code: string, date: string) => byCode.get(code)?.find((row) => row.from <= date && date <= row.to)?.kind;

describe.each(files)('%s', (file) => {
  const own = rows.filter((row) => row.file === file);

  it('begins with the header line and ends with a line feed, without carriage returns', () => {
    const text = readFileSync(path.join(FOLDER, file), 'utf8');
    expect(text.split('\n', 1)[0]).toBe(HEADER);
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toContain('\r');
  });

  it('has six columns, a well-formed code, a title and a known kind in every row', () => {
    const wrong = own.filter(
      (row) =>
        row.cells.length !== 6 ||
        !CODE.test(row.code) ||
        row.title.trim() === '' ||
        row.title !== row.title.trim() ||
        !['', 'H'].includes(row.kind),
    );
    expect(wrong.map(where)).toEqual([]);
  });

  it('has true days, the first not after the last', () => {
    const wrong = own.filter((row) => !isDay(row.from) || !isDay(row.to) || row.from > row.to);
    expect(wrong.map(where)).toEqual([]);
  });

  it('separates words by "; ", none empty, none twice in a row', () => {
    const wrong = own.filter(
      ({ words }) => words.some((word) => word === '' || word !== word.trim() || word.includes(';')) || new Set(words).size < words.length,
    );
    expect(wrong.map(where)).toEqual([]);
  });
});

describe('the starter ICD-10-CM set', () => {
  it('is there', () => {
    expect(billable.length).toBeGreaterThan(800);
  });

  it('lets no two rows of one code hold on the same day, in whichever file', () => {
    const overlapping = [...byCode.values()].flatMap((same) =>
      same
        .toSorted((a, b) => a.from.localeCompare(b.from))
        .filter((row, index, sorted) => index > 0 && row.from <= (sorted[index - 1]?.to ?? ''))
        .map(where),
    );
    expect(overlapping).toEqual([]);
  });

  it('opens from the category down to every billable code, on its first day', () => {
    const lost = billable.filter((row) => {
      const category = row.code.slice(0, 3);
      return category !== row.code && standing(category, row.from) !== 'H';
    });
    expect(lost.map(where)).toEqual([]);
  });

  it('has no billable row standing above another row that holds on the same day', () => {
    const above = rows.filter((row) =>
      Array.from({ length: row.code.length }, (_, length) => row.code.slice(0, length)).some(
        (shorter) => standing(shorter, row.from) === '' || standing(shorter.replace(/\.$/, ''), row.from) === '',
      ),
    );
    expect(above.map(where)).toEqual([]);
  });

  it('gives coders words of their own', () => {
    const words = billable.reduce((sum, row) => sum + row.words.length, 0);
    expect(words / billable.length).toBeGreaterThan(WORDS_A_ROW);
  });

  it.each([
    ['D69.1', ['D69.11', 'D69.19']],
    ['I42.0', ['I42.00', 'I42.01', 'I42.09']],
    ['I42.8', ['I42.81', 'I42.89']],
    ['I49.8', ['I49.81', 'I49.82', 'I49.89']],
    ['M72.2', ['M72.20', 'M72.21', 'M72.22', 'M67.A01', 'M67.A02', 'M67.A09']],
    ['M86.8X7', ['M86.8X71', 'M86.8X79']],
    ['Z68.1', ['Z68.18', 'Z68.19']],
    ['Z87.890', []],
  ])('makes %s a header on 2026-10-01, succeeded by %j', (code, successors) => {
    expect(standing(code, LAST_DAY_OF_FY2026)).toBe('');
    expect(standing(code, FY2027)).toBe('H');
    expect(successors.map((next) => standing(next, LAST_DAY_OF_FY2026))).toEqual(successors.map(() => undefined));
    expect(successors.map((next) => standing(next, FY2027))).toEqual(successors.map(() => ''));
  });

  it.each([
    ['G35', 'H'],
    ['G35.A', ''],
    ['G35.B0', ''],
    ['G35.D', ''],
    ['E11.A', ''],
    ['E78.01', 'H'],
    ['R10.2', 'H'],
    ['M51.36', 'H'],
    ['M51.360', ''],
    ['M51.379', ''],
    ['T78.1', 'H'],
    ['L03.31A', ''],
    ['C50.A1', ''],
  ])('follows FY2026: %s is %j', (code, kind) => {
    expect(standing(code, FIRST_DAY)).toBe(kind);
  });

  it.each([
    ['cap', 'J18.9'],
    ['gdm', 'O24.419'],
    ['ascus', 'R87.610'],
    ['uti', 'N39.0'],
    ['afib', 'I48.91'],
    ['a fib', 'I48.91'],
    ['hfref', 'I50.20'],
    ['hfpef', 'I50.30'],
    ['nstemi', 'I21.4'],
    ['t2dm', 'E11.9'],
    ['sob', 'R06.02'],
    ['doe', 'R06.09'],
    ['hld', 'E78.5'],
    ['gerd', 'K21.9'],
    ['bph', 'N40.0'],
    ['tia', 'G45.9'],
    ['cva', 'I63.9'],
    ['flu shot', 'Z23'],
    ['bed wetting', 'N39.44'],
    ['heart attack', 'I21.9'],
    ['water on the lungs', 'I50.1'],
    ['diarrhoea', 'R19.7'],
    ['lbp', 'M54.50'],
    ['slipped disc', 'M51.26'],
    ["right runner's knee", 'M22.2X1'],
    ['left tennis elbow', 'M77.12'],
    ['broken right wrist', 'S52.501A'],
    ['whiplash', 'S13.4XXA'],
    ['ak', 'L57.0'],
    ['bcc', 'C44.91'],
    ['bedsore', 'L89.90'],
    ['nsclc', 'C34.90'],
    ['fibroids', 'D25.9'],
  ])('knows "%s" as %s', (word, code) => {
    expect(byCode.get(code)?.flatMap((row) => row.words)).toContain(word);
  });
});
