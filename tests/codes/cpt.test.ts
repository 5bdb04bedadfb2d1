// @vitest-environment node
import { describe, expect, it } from 'vitest';
import cptFile from '../../lib/codes/import/cpt-file';
import { headOf, made, refusal } from './feed';

// Codes of the right shape with words of our own: no CPT descriptor stands here.
const NOTICE = [
  'CPT codes, descriptions and other data only are copyright 1995-2025 American Medical Association.',
  'All rights reserved.',
  '',
];
const text = (lines: string[]): string => `${lines.join('\r\n')}\r\n`;
const LAYOUTS: [string, string[], string][] = [
  [
    'long, parted by a tab',
    ['00001\tInvented care of a limb that needs a good many words to say', '99001\tInvented visit', '0001T\tInvented trial'],
    '',
  ],
  [
    'long, in fixed columns with sequence numbers',
    [
      '0000101 Invented care of a limb that needs'.padEnd(80),
      '0000102 a good many words to say'.padEnd(80),
      '9900101 Invented visit'.padEnd(80),
      '0001T01 Invented trial',
    ],
    '',
  ],
  ['medium', ['00001 INVENTED CARE OF A LIMB, AS MEDIUM', '99001 INVENTED VISIT', '0001T INVENTED TRIAL'.padEnd(106)], 'medium'],
  ['short', ['00001 INVENTED CARE'.padEnd(80), '99001 INVENTED VISIT'.padEnd(80), '0001T INVENTED TRIAL'], 'short'],
];

const release = async (name: string, notice: string) =>
  (await made(cptFile, name, text([notice, ...(LAYOUTS[0]?.[1] ?? [])])))[0]?.holding.release;

describe('CPT file', () => {
  it.each(LAYOUTS)('%s: read by position, the notice before it passed over', async (_, lines, variant) => {
    const content = text([...NOTICE, ...lines]);
    expect(cptFile.recognises(headOf(content))).toBe(true);
    const [produced] = await made(cptFile, 'codes.txt', content);
    expect(produced?.holding).toMatchObject({
      content: 'codes',
      system: 'CPT',
      kind: 'site',
      complete: false,
      variant,
      release: '2026',
      from: '2026-01-01',
      to: '2026-12-31',
      rows: 3,
      faulty: 0,
    });
    const rows = produced && 'rows' in produced ? produced.rows : [];
    expect(rows.map(({ code }) => code)).toEqual(['00001', '0001T', '99001']);
    if (!variant) expect(rows[0]?.display).toBe('Invented care of a limb that needs a good many words to say');
  });
  it('the edition is what the notice says, or the name', async () => {
    expect(await release('LONGULT 2024.txt', 'CPT® 2027, a notice')).toBe('2027');
    expect(await release('LONGULT 2024.txt', 'A notice')).toBe('2024');
    expect(await release('LONGULT.txt', 'A notice')).toBe('LONGULT');
  });
  it('an order file of ICD-10 and a table with charges are not one', () => {
    const order = '00001 A00     0 Invented fever\n00002 A000    1 Invented fever\n00003 A001    1 Invented fever\n';
    const charges = '99001\tInvented visit\t120.00\n99002\tInvented visit\t130.00\n99003\tInvented visit\t140.00\n';
    expect([cptFile.recognises(headOf(order)), cptFile.recognises(headOf(charges))]).toEqual([false, false]);
  });
  it('a doubled code, a lost line and a stray line are listed', async () => {
    const lines = [
      '0000101 Invented',
      '0000103 third',
      '9900101 Invented',
      '9900101 Again',
      'page 2',
      '9900201 Invented',
      '9900301 Invented',
    ];
    const [produced] = await made(cptFile, 'x.txt', text([...NOTICE, ...lines]));
    expect(produced?.holding.faults.map(({ line, sentence }) => [line, sentence.slice(0, 35)])).toEqual([
      [5, '00001 goes on here as line 3, but t'],
      [7, '99001 stands already on line 6'],
      [8, 'expected a CPT code and its descrip'],
    ]);
  });
  it('a file without codes is refused', async () => expect(await refusal(cptFile, 'x.txt', text(NOTICE))).toContain('no CPT codes'));
});
