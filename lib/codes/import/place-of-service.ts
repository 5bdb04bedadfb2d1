/** Reads CMS's place of service code set from a table with a code, a name and a description. */
import type { PlaceOfService } from '../edits/flag-list';
import { packFlags } from '../edits/flag-pack';
import { findColumns, hasColumns, plain } from './headings';
import type { Importer } from './importer';
import { listHolding } from './list-holding';
import type { Release } from './release';
import { rowFaults } from './row-faults';

const HEADINGS = {
  code: /^(?:pos[_ ]code|place of service code(?:\(s\)|s)?|pos)$/,
  name: /^(?:pos[_ ]name|place of service name)$/,
  description: /^(?:pos[_ ]description|place of service description)$/,
};
const TYPE = /^(?:pos[_ ]type|(?:facility|rate) type)$/;
const UNASSIGNED = /^(?:unassigned|n\/a)$/i;
/** The set has been national since HIPAA's code sets took effect; a list that names no day is taken to speak from then. */
const SINCE = '2003-10-16';

/** `pos_codes_2024-06.csv`: from that month, or year, on. */
function releaseOf(names: readonly string[]): Release {
  for (const name of names) {
    const [, year, month] = /(?<!\d)(20\d{2})(?:[-_ ]?(0[1-9]|1[0-2]))?(?!\d)/.exec(name) ?? [];
    if (year) return { release: month ? `${year}-${month}` : year, from: `${year}-${month ?? '01'}-01`, to: null };
  }
  return { release: 'undated', from: SINCE, to: null };
}

export default {
  id: 'place-of-service',
  title: 'Place of service codes',
  recognises: (head) => hasColumns(head, HEADINGS),

  open({ names }) {
    const faults = rowFaults();
    const places = new Map<string, PlaceOfService>();
    let columns: Record<keyof typeof HEADINGS, number> | null = null;
    let type = -1;
    let unassigned = 0;
    return {
      reads: 'cells',
      row(cells, number) {
        if (!columns) {
          columns = findColumns(cells, HEADINGS);
          type = cells.findIndex((cell) => TYPE.test(plain(cell)));
          return null;
        }
        const at = columns;
        const [code, name] = [(cells[at.code] ?? '').trim(), (cells[at.name] ?? '').trim()];
        // CMS prints stretches of codes that mean nothing in one row (`29-30`).
        const [, first, last] = /^(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?$/.exec(code) ?? [];
        if (UNASSIGNED.test(name) && first) {
          unassigned += Math.max(1, Number(last ?? first) - Number(first) + 1);
          return null;
        }
        if (!/^\d{1,2}$/.test(code)) {
          faults.add(number, at.code + 1, `expected a code of two digits, found "${code}"`);
          return null;
        }
        const written = code.padStart(2, '0');
        const kind = plain(cells[type]);
        places.set(written, {
          code: written,
          name,
          description: (cells[at.description] ?? '').replace(/\s+/g, ' ').trim(),
          facility: kind === 'facility' ? true : kind === 'non-facility' ? false : null,
        });
        return null;
      },
      async end(pause) {
        await pause(places.size);
        const unfit = faults.verdict(names[0] ?? '', places.size, 'place of service codes');
        if (unfit) return unfit;
        const list = { system: 'HCPCS', variant: '', rows: places.size + unassigned, extra: { unassigned } } as const;
        return {
          ok: true,
          produced: [{ holding: listHolding('place-of-service', list, releaseOf(names), faults), data: packFlags(places) }],
        };
      },
    };
  },
} satisfies Importer;
