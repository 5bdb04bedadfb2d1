import { beforeAll, describe, expect, it } from 'vitest';
import type { PcsTables } from '../../lib/codes/books/book-node';
import { openPcsTables } from '../../lib/codes/books/pcs';
import definitions from '../../lib/codes/import/pcs-definitions';
import tables from '../../lib/codes/import/pcs-tables';
import { PCS_DEFINITIONS, PCS_TABLES, TABULAR } from './icd-books-made';
import { errorOf, headOf, readText, stored } from './icd-reading';

const open = async (): Promise<PcsTables> =>
  openPcsTables(
    stored(await readText(tables, PCS_TABLES, 'tables.xml')),
    stored(await readText(definitions, PCS_DEFINITIONS, 'definitions.xml')),
  );
let pcs: PcsTables;
beforeAll(async () => {
  pcs = await open();
});

const offered = (prefix: string): string[] =>
  (pcs.next(prefix)?.values ?? []).map(({ character, label, codes }) => `${character} ${label} ${codes}`);

const value = (prefix: string, character: string) => pcs.next(prefix)?.values.find((each) => each.character === character);

describe('ICD-10-PCS tables', () => {
  it('are known by their content and count their codes', async () => {
    for (const [importer, text] of [
      [tables, PCS_TABLES],
      [definitions, PCS_DEFINITIONS],
    ] as const) {
      expect(importer.recognises(headOf(text))).toBe(true);
      expect(importer.recognises(headOf(TABULAR))).toBe(false);
    }
    expect(stored(await readText(tables, PCS_TABLES, 't.xml')).holding).toMatchObject({
      content: 'pcs-tables',
      system: 'ICD-10-PCS',
      release: 'FY2026',
      rows: 7,
      extra: { tables: 2 },
      faulty: 0,
    });
    expect(stored(await readText(definitions, PCS_DEFINITIONS, 'd.xml')).holding).toMatchObject({ content: 'pcs-definitions', rows: 6 });
  });

  it('offer at every position only what a valid code goes on with, and how many codes it leaves', () => {
    expect(offered('')).toEqual(['0 Invented Surgery 5', 'X New Inventions 2']);
    expect(offered('0')).toEqual(['0 Nerves 5']);
    expect(offered('001')).toEqual(['6 Ventricle 4', '7 Cord 1']);
    expect(offered('0016')).toEqual(['0 Open 2', '3 Percutaneous 2']);
    expect(offered('00170')).toEqual(['7 Wire 1']);
    expect(pcs.next('00160')).toMatchObject({ position: 6, title: 'Device' });
    expect(offered('00160')).toEqual(['7 Graft 1', 'Z No Device 1']);
    for (const prefix of ['0016070', '9', '0019', '00179']) expect(pcs.next(prefix)).toBeNull();
  });

  it('lead by any way offered to a valid code', () => {
    const all: string[] = [];
    const walk = (prefix: string): void => {
      const axis = pcs.next(prefix);
      if (axis) for (const { character } of axis.values) walk(prefix + character);
      else all.push(prefix);
    };
    walk('');
    expect(all).toHaveLength(7);
    expect(all.every((code) => pcs.isValid(code))).toBe(true);
    for (const code of ['0016071', '001607', '00160700', '']) expect(pcs.isValid(code)).toBe(false);
    expect(pcs.isValid('0016070'.toLowerCase())).toBe(true);
  });

  it('name every character, both names of a value until a later character decides', () => {
    expect(pcs.words('0016070').map(({ title, label }) => `${title}: ${label}`)).toEqual([
      'Section: Invented Surgery',
      'Body System: Nerves',
      'Operation: Bypass',
      'Body Part: Ventricle',
      'Approach: Open',
      'Device: Graft',
      'Qualifier: Nasopharynx',
    ]);
    expect(offered('XNS')).toEqual(['4 Thoracic or Shaft 2']);
    expect(pcs.words('XNS43').at(3)?.label).toBe('Shaft');
    expect(pcs.words('9')).toEqual([]);
  });

  it('explain values by the definitions, each where it holds', () => {
    expect(value('00', '1')?.definition).toBe('Going around');
    expect(value('001', '6')?.includes).toEqual(['Aqueduct', 'Foramen']);
    expect(value('0016', '0')?.definition).toBe('Cutting. With a knife');
    expect(value('00160', '7')?.includes).toEqual(['Inventograft']);
    expect(value('00170', '7')?.includes).toEqual(['Thread']);
    expect(value('XNS', '4')).toMatchObject({ definition: null, includes: [] });
  });

  it('list rows and values that are not whole, and refuse a file without tables', async () => {
    const odd = PCS_TABLES.replace('<label code="Z">No Device</label>', '<label code="O">Odd</label>').replace(
      '<pcsRow codes="1">',
      '<pcsRow codes="9">',
    );
    const { holding } = stored(await readText(tables, odd, 't.xml'));
    expect(holding.rows).toBe(5);
    expect(holding.faults.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('"O" is no character'),
      'the row announces 4 codes and makes 2',
      'the row announces 9 codes and makes 1',
    ]);
    expect(
      errorOf(await readText(tables, '<?xml version="1.0"?><ICD10PCS.tabular><version>2026</version></ICD10PCS.tabular>', 't.xml')),
    ).toMatch(/^t\.xml/);
  });

  it('refuse rows that would make millions of codes', async () => {
    const labels = [...'0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'].map((code) => `<label code="${code}">x</label>`).join('');
    const row = `<pcsRow>${[4, 5, 6, 7].map((pos) => `<axis pos="${pos}"><title>t</title>${labels}</axis>`).join('')}</pcsRow>`;
    const made = PCS_TABLES.replace('<pcsRow codes="4">', `${row}<pcsRow codes="4">`);
    expect(errorOf(await readText(tables, made, 't.xml'))).toMatch(/t\.xml, line \d+: its rows make more than 1000000 codes/);
  });
});
